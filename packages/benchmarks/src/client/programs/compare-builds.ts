// node compare-builds.ts [INDEX …]: our client as it is built here and elsewhere, side by side on stubs. For whoever
// makes it faster: give the src/index.ts or dist/index.js of another checkout.
import { resolve } from "node:path";
import { endProgress, progressOf } from "../../harness/progress.ts";
import { textTable } from "../../rendering/tables.ts";
import { callCosts } from "../call-cost.ts";
import { clients, ours } from "../clients.ts";
import { compileClient } from "../generate-clients.ts";

const here = clients.filter(({ file }) => ["raw-fetch", "raw-fetch-timeout", "ours"].includes(file));
const elsewhere = process.argv
  .slice(2)
  .map((path) => ({ client: { ...ours, name: path }, path: resolve(path) }));
for (const client of here) await compileClient(client);
for (const { client, path } of elsewhere) await compileClient(client, path);

const all = [...here, ...elsewhere.map(({ client }) => client)];
for (const transport of ["real", "fake"] as const) {
  const title = `Stubbed fetch, ${transport} Response`;
  const progress = progressOf("compare");
  const { table } = await callCosts(all, { title, transport, rounds: 101, calls: 2000, progress });
  endProgress();
  console.log(`\n${textTable(table)}`);
}
