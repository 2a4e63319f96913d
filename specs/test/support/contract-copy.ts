import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { specsFolder, tryRedocly } from "../../build/run-redocly.ts";

const SOURCES = [
  "components",
  "i18n",
  "openapi.yaml",
  "paths",
  "redocly",
  "redocly.bundle.yaml",
  "redocly.en.yaml",
  "redocly.yaml",
];

/** A contract of its own to break, gone when the test ends. */
export class ContractCopy {
  // Inside specs/, so that the plugin finds its dependencies.
  readonly folder: string = mkdtempSync(join(specsFolder, ".test-"));

  constructor() {
    onTestFinished(() => rmSync(this.folder, { recursive: true }));
    for (const name of SOURCES) {
      cpSync(join(specsFolder, name), join(this.folder, name), { recursive: true });
    }
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  write(file: string, text: string): this {
    writeFileSync(join(this.folder, file), text);
    return this;
  }

  /** Replaces the first occurrence, which must be there. */
  edit(file: string, from: string, to: string): this {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    return this.write(
      file,
      text.replace(from, () => to),
    );
  }

  /** What the linter says of the sources: its messages, and whether it is content. */
  lint(...options: string[]): { passes: boolean; text: string } {
    const { status, stdout, stderr } = tryRedocly(this.folder, ["lint", "openapi.yaml", ...options]);
    return { passes: status === 0, text: stdout + stderr };
  }
}
