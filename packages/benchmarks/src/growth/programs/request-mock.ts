// request-mock BUNDLE: sends each variant to the contract's last operation, again and again, and prints what a request
// takes once the mock is warm, in milliseconds of CPU.
import { readFileSync } from "node:fs";
import { createMock } from "@wabotify/mock";
import { cpuMs } from "../cpu-ms.ts";

interface Bundle {
  paths: Record<string, Record<string, Operation>>;
}

interface Operation {
  requestBody: { content: Record<string, { examples: Record<string, { value: unknown }> }> };
}

const REQUESTS = 600;
const [, , file = ""] = process.argv;
const { paths }: Bundle = JSON.parse(readFileSync(file, "utf8"));
const [path, item] = Object.entries(paths).at(-1) ?? ["", {}];
const [method, operation] = Object.entries(item)[0] ?? [];
const [mediaType, media] = Object.entries(operation?.requestBody.content ?? {})[0] ?? ["", { examples: {} }];
const bodies = Object.values(media.examples).map(({ value }) => JSON.stringify(value));

const mock = await createMock({ contract: file });

async function send(body: string | undefined): Promise<void> {
  const response = await mock.fetch(`http://mock${path}?id=opportunity&workspaceId=workspace`, {
    method: method?.toUpperCase() ?? "",
    headers: { "content-type": mediaType, "x-workspace-id": "workspace" },
    body: body ?? "",
  });
  if (response.status !== 200) throw new Error(`cannot be measured: the mock said ${await response.text()}`);
  await response.text();
}

// Prism compiles what it checks with on first use.
for (const body of bodies) await send(body);
for (let sent = 0; sent < REQUESTS / 2; sent++) await send(bodies[sent % bodies.length]);
const start = cpuMs();
for (let sent = 0; sent < REQUESTS; sent++) await send(bodies[sent % bodies.length]);
console.log((cpuMs() - start) / REQUESTS);
