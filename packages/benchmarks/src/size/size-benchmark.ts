import { type ClientUnderTest, clients, ours } from "../client/clients.ts";
import { clientSource, generateClients } from "../client/generate-clients.ts";
import { versionsOf } from "../client/versions.ts";
import type { Benchmark, Row, Table } from "../harness/benchmark.ts";
import { reasonOf } from "../harness/reason-of.ts";
import { spreadOf } from "../harness/spread.ts";
import { bundleSize } from "./bundle-size.ts";
import { checkTypes, compilers } from "./check-types.ts";

const about = `
What one call ships and what its types cost. The programs are those whose calls are measured above: one that connects and
changes a name. Bundled by esbuild for browsers, minified, compressed with gzip at level 9 and brotli at 11. The types are
checked in strict mode with \`skipLibCheck\`, as consumers have it; instantiations and bytes are exact, the time is not.
openapi-fetch has its types from openapi-typescript, the same that ours has.
`;

export const sizeBenchmark: Benchmark = {
  name: "size",
  title: "Client: what it ships, what its types cost",
  about,
  findings: new URL("findings.md", import.meta.url),
  async run({ quick, progress }) {
    await generateClients(progress);
    const measured = clients.filter(({ variant }) => !variant);
    progress("bundling");
    const sizes = await sizeTable(measured);
    const types = await typesTable(measured, quick ? 1 : 5, progress);
    return { tables: [sizes, types], versions: versionsOf(measured) };
  },
};

const oneCall = ({ file }: ClientUnderTest) => `
  import { connect } from "./${file}.ts";
  await connect("https://api.wabotify.com", "w")("o", "n");`;

async function sizeTable(measured: readonly ClientUnderTest[]): Promise<Table> {
  const programs = measured.flatMap((client) => [
    { name: client.name, program: oneCall(client) },
    ...(client === ours
      ? [
          {
            name: `${client.name} and its validation`,
            program: `${oneCall(client)}
              import * as validation from "@wabotify/client/validation";
              console.log(validation);`,
          },
        ]
      : []),
  ]);
  const rows = await Promise.all(
    programs.map(async ({ name, program }): Promise<Row> => {
      try {
        const { minified, gzip, brotli } = await bundleSize(program);
        return { name, cells: [minified, gzip, brotli] };
      } catch (error) {
        return { name, cells: [], failure: reasonOf(error) };
      }
    }),
  );
  const columns = ["client", "minified", "gzip", "brotli"].map((heading) => ({ heading }));
  return { title: "Bytes of one call", columns, rows };
}

async function typesTable(
  measured: readonly ClientUnderTest[],
  rounds: number,
  progress: (line: string) => void,
): Promise<Table> {
  const rows: Row[] = [];
  for (const client of measured) {
    progress(`checking the types of ${client.name}`);
    try {
      const cells = [];
      for (const { command } of compilers) {
        const costs = [];
        for (let round = 0; round < rounds; round++)
          costs.push(await checkTypes(command(), clientSource(client)));
        cells.push(costs[0]?.instantiations ?? null, spreadOf(costs.map(({ checkMs }) => checkMs)));
      }
      rows.push({ name: client.name, cells });
    } catch (error) {
      rows.push({ name: client.name, cells: [], failure: reasonOf(error) });
    }
  }
  const columns = compilers.flatMap(({ name }) => [
    { heading: `instantiations, ${name}` },
    { heading: "check, ms" },
  ]);
  return { title: "Types of one call", columns: [{ heading: "client" }, ...columns], rows };
}
