import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

const packageFolder = dirname(dirname(import.meta.dirname));
const root = dirname(dirname(packageFolder));

/** The sources of the site and its contract in a folder of their own, to be broken. */
export interface CopiedSite {
  /** Changes one passage of a file below `apps/docs`. */
  edit(file: string, from: string | RegExp, to: string): void;
  /** Runs the site's build. @returns how it ended, and what it said. */
  build(): Promise<{ status: number; messages: string }>;
}

export function copySite(): CopiedSite {
  const copy = mkdtempSync(join(tmpdir(), "docs-copy-"));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  const docs = join(copy, "apps/docs");
  for (const name of ["src", "assets", "package.json", "tsconfig.json"])
    cpSync(join(packageFolder, name), join(docs, name), { recursive: true });
  for (const name of ["packages", "specs"]) symlinkSync(join(root, name), join(copy, name), "junction");

  cpSync(join(root, "tsconfig.base.json"), join(copy, "tsconfig.base.json"));

  const modules = join(packageFolder, "node_modules");
  for (const name of ["", "@redocly", "@wabotify"]) {
    mkdirSync(join(docs, "node_modules", name), { recursive: true });
    for (const each of readdirSync(join(modules, name)).filter((each) => !/^[.@]/.test(each)))
      if (each !== "contract")
        symlinkSync(
          realpathSync(join(modules, name, each)),
          join(docs, "node_modules", name, each),
          "junction",
        );
  }
  for (const name of ["dist", "package.json"])
    cpSync(join(root, "specs", name), join(docs, "node_modules/@wabotify/contract", name), {
      recursive: true,
    });

  return {
    edit(file, from, to) {
      const path = join(docs, file);
      const text = readFileSync(path, "utf8");
      const edited = text.replace(from, () => to);
      if (edited === text) throw new Error(`${file} does not say ${from}.`);
      writeFileSync(path, edited);
    },
    build: () =>
      new Promise((ended) => {
        execFile(process.execPath, ["src/build.ts"], { cwd: docs }, (error, stdout, stderr) =>
          ended({ status: error ? Number(error.code) : 0, messages: stdout + stderr }),
        );
      }),
  };
}
