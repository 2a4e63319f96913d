import { createClient } from "../../src/index.ts";

// Run with --expose-gc. Prints how much the heap grew between row 10 000 and the last, in bytes.
const rowCount = Number(process.argv[2]);

function* rows() {
  for (let index = 0; index < rowCount; index++) yield { id: `o${index}`, changes: { name: "n" } };
}

const envelope = JSON.stringify({ success: true, data: { oportunity: { id: "o" } } });
const client = createClient({ workspaceId: "w", fetch: async () => new Response(envelope) });
// One for all, as a caller would hand it in: nothing of a row may stay on it.
const { signal } = new AbortController();

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

let count = 0;
let before = 0;
for await (const { status } of client.opportunities.updateMany(rows(), { signal })) {
  if (status === "rejected") throw new Error("A row failed.");
  if (++count === 10_000) before = heapUsed();
}
console.log(JSON.stringify({ count, grown: heapUsed() - before }));
