// Bulk: one row of a CSV file is one update. The file is read as it is needed, and a failing row stops nothing.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createClient, type UpdateRow } from "@wabotify/client";

const file = process.argv[2] ?? new URL("opportunities.csv", import.meta.url);

/** A column for the id and one for each field. Values with commas or quotes want a CSV library. */
async function* rowsOf(path: string | URL): AsyncGenerator<UpdateRow> {
  let header = true;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const [id = "", name = "", amount = ""] = line.split(",");
    if (!header && line) yield { id, changes: { name, amount: Number(amount) } };
    header = false;
  }
}

const count = { fulfilled: 0, rejected: 0 };
for await (const result of createClient().opportunities.updateMany(rowsOf(file), { concurrency: 4 })) {
  count[result.status]++;
  if (result.status === "rejected") console.error(`\n${result.id}: ${result.error}`);
  const bar = "#".repeat(count.fulfilled) + "!".repeat(count.rejected);
  process.stdout.write(`\r[${bar}] ${count.fulfilled} updated, ${count.rejected} failed`);
}
console.log();
