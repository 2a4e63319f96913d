import { spawn } from "node:child_process";
import { dirname, join, sep } from "node:path";

const packageFolder = dirname(dirname(import.meta.dirname));
const root: string = dirname(dirname(packageFolder));
const specs = join(root, "specs");

/** Folders with what the site is made from. */
export const sources: string[] = [
  specs,
  join(packageFolder, "src"),
  join(packageFolder, "assets"),
  ...["client", "mock", "contract-tests"].map((name) => join(root, "packages", name)),
];

/** Builds what depends on the changed files. @returns whether the site is new. */
export async function rebuild(files: string[]): Promise<boolean> {
  const contract = files.some((file) => file.startsWith(specs + sep));
  if (contract && !(await run("pnpm", ["--silent", "--filter", "@wabotify/contract", "run", "bundle"])))
    return false;
  // In a process of its own, which has the sources as they are now. The samples wait for the next build: what a writer
  // is waiting for is the text.
  return run(process.execPath, [join(packageFolder, "src/build.ts"), "--without-samples"]);
}

function run(command: string, args: string[]): Promise<boolean> {
  return new Promise((ended) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit" });
    child.on("error", (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      ended(false);
    });
    child.on("close", (status) => ended(status === 0));
  });
}
