// Calls with one client when it is told to. Its first argument is a CallerInput.
import { pathToFileURL } from "node:url";
import type { Connect } from "../../../peers/clients/connect.ts";
import { renaming } from "../../contract/renaming.ts";
import { workOnDemand } from "../../harness/programs.ts";
import type { CallerInput } from "../call-cost.ts";
import { prove } from "../prove.ts";
import { blindFetch, fakeResponse, judgingFetch, realResponse } from "../stubs.ts";

const { module, transport, calls }: CallerInput = JSON.parse(process.argv[2] ?? "");
const { id, name, workspaceId } = renaming;

await workOnDemand(async () => {
  const { connect } = (await import(pathToFileURL(module).href)) as { connect: Connect };
  if (typeof transport === "object") {
    await prove(connect, transport.baseUrl);
    return work(connect, transport.baseUrl, transport.concurrency);
  }
  const respond = transport === "fake" ? fakeResponse : realResponse;
  const nowhere = "http://localhost";
  globalThis.fetch = judgingFetch(respond);
  await prove(connect, nowhere);
  globalThis.fetch = blindFetch(respond);
  return work(connect, nowhere, 1);
});

/** One round: this many calls, some at a time. */
function work(connect: Connect, baseUrl: string, concurrency: number): () => Promise<unknown> {
  const rename = connect(baseUrl, workspaceId);
  return () => {
    let left = calls;
    const worker = async () => {
      while (left-- > 0) await rename(id, name);
    };
    return Promise.all(Array.from({ length: concurrency }, worker));
  };
}
