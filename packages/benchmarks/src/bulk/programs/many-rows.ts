// Renames this many opportunities, and prints how long it took and its memory on the way. Its first argument is a
// BulkInput.
import { setImmediate } from "node:timers/promises";
import { createClient } from "@wabotify/client";
import { blindFetch, realResponse } from "../../client/stubs.ts";
import { renaming } from "../../contract/renaming.ts";
import type { BulkInput, BulkOutcome } from "../bulk-benchmark.ts";
import { type Sample, sampledRows } from "../samples.ts";

const { way, rowCount, concurrency }: BulkInput = JSON.parse(process.argv[2] ?? "");
const { name, workspaceId } = renaming;
const answer = blindFetch(realResponse);
/** Answers in a later turn of the event loop, as a network does: Node tidies up after Responses between turns alone. */
const fetch: typeof globalThis.fetch = async () => {
  await setImmediate();
  return answer("");
};

function* rows() {
  for (let index = 0; index < rowCount; index++) yield { id: `o${index}`, changes: { name } };
}

const ways: Record<BulkInput["way"], () => AsyncIterable<unknown>> = {
  ours: () => createClient({ workspaceId, fetch }).opportunities.updateMany(rows(), { concurrency }),
  workers: byWorkers,
};

const mebibytes = (bytes: number) => bytes / 2 ** 20;
const samples: Sample[] = [];
const due = sampledRows(rowCount);
let sampling = 0;
let count = 0;
const cpu = process.cpuUsage();
const start = performance.now();
for await (const result of ways[way]()) {
  if ((result as { status: string }).status !== "fulfilled") throw new Error(`Row ${count} failed.`);
  if (++count === due[0]) sample();
}
const wallMs = performance.now() - start - sampling;
if (count !== rowCount) throw new Error(`There were ${count} results for ${rowCount} rows.`);
const { user, system } = process.cpuUsage(cpu);
const cpuMs = (user + system) / 1000;
console.log(JSON.stringify({ wallMs, cpuMs, samples } satisfies BulkOutcome));

/** Takes the time that it takes itself out of the account. */
function sample(): void {
  const before = performance.now();
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  samples.push({ row: count, heap: mebibytes(heapUsed), rss: mebibytes(rss) });
  due.shift();
  sampling += performance.now() - before;
}

/** What one would write by hand: some workers on one iterator, with raw `fetch`. */
async function* byWorkers() {
  const source = rows();
  const results: unknown[] = [];
  let wake = () => {};
  let working = concurrency;
  const worker = async () => {
    for (const { id, changes } of { [Symbol.iterator]: () => ({ next: () => source.next() }) }) {
      const query = new URLSearchParams({ id, workspaceId });
      const response = await fetch(`https://api.wabotify.com/api/opportunity?${query}`, {
        method: "PUT",
        headers: { "content-type": "application/json", "x-workspace-id": workspaceId },
        body: JSON.stringify({ paramToUpdate: "name", ...changes }),
      });
      const { data } = (await response.json()) as { data: { oportunity: unknown } };
      results.push({ status: response.ok ? "fulfilled" : "rejected", opportunity: data.oportunity });
      wake();
    }
    working--;
    wake();
  };
  for (let index = 0; index < concurrency; index++) worker();
  while (working > 0 || results.length > 0) {
    const result = results.shift();
    if (result) yield result;
    else
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
}
