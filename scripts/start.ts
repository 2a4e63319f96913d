// pnpm start [--once]: builds everything, starts the mock and the docs, and sends a real update to the mock.
import { parseArgs } from "node:util";
import { serveDocs } from "@wabotify/docs";
import { explainListenError, type LocalPort, localPort } from "@wabotify/ports";
import { whenLauncherEnds } from "./lib/launchers.ts";
import { commands, run, stopRunning } from "./lib/run.ts";

interface Closable {
  url: string;
  close(): Promise<void>;
}

const started: Closable[] = [];

async function main(once: boolean): Promise<void> {
  const mockPort = localPort("MOCK_PORT", 4010);
  const docsPort = localPort("DOCS_PORT", 4000);

  for (const task of ["generate", "build"]) {
    const status = await run(commands.turbo, ["run", task, "--output-logs=errors-only"]);
    if (status !== 0) throw new Error(`turbo run ${task} failed; its messages are above.`);
  }

  // The mock and the client are what the build above has just made, so they cannot be imported before.
  const { createMock } = await import("@wabotify/mock");
  const { updateOnce } = await import("./lib/update-once.ts");

  const mock = await listen(mockPort, async (port) => (await createMock()).listen({ port }));
  const docs = await listen(docsPort, (port) => serveDocs({ port }));
  await updateOnce(mock.url);

  console.log(`\nMock  ${mock.url}\nDocs  ${docs.url}`);
  if (once) return;
  console.log("\nBoth serve until Ctrl-C.");
  await new Promise(() => {});
}

async function listen(port: LocalPort, start: (port: number) => Promise<Closable>): Promise<Closable> {
  try {
    const server = await start(port.number);
    started.push(server);
    return server;
  } catch (error) {
    throw new Error(explainListenError(error, port));
  }
}

async function stop(): Promise<void> {
  await Promise.all([stopRunning(), ...started.map((server) => server.close())]);
}

async function leave(): Promise<void> {
  await stop();
  process.exit(0);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => void leave());
whenLauncherEnds(() => void leave());

try {
  const { values } = parseArgs({ options: { once: { type: "boolean", default: false } } });
  await main(values.once);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
await stop();
