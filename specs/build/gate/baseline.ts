import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { specsFolder } from "../run-redocly.ts";
import type { Bundles } from "./needed-changes.ts";

/**
 * Reads the contract of the last release: `specs/baseline/` as it stands, in another folder, or at a git revision.
 *
 * @throws {Error} naming the file that is missing or no JSON, and what to do.
 */
export function readBaseline(base: string | undefined): Bundles {
  const read = (name: string): Bundles["es"] => {
    const place = base === undefined ? `specs/baseline/${name}` : `${base}: ${name}`;
    let text: string;
    try {
      text = readText(base, name);
    } catch (cause) {
      throw new Error(
        `There is no released contract at ${place}. Take it from the last release's commit, or run "node specs/build/release.ts" if this is the first.`,
        { cause },
      );
    }
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw new Error(`The released contract ${place} is no JSON: ${(cause as Error).message}`, { cause });
    }
  };
  return { es: read("openapi.json"), en: read("openapi.en.json") };
}

function readText(base: string | undefined, name: string): string {
  if (base === undefined) return readFileSync(join(specsFolder, "baseline", name), "utf8");
  if (existsSync(base)) return readFileSync(join(base, name), "utf8");
  return execFileSync("git", ["show", `${base}:specs/baseline/${name}`], {
    cwd: specsFolder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024,
  });
}
