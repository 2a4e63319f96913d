import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestProject } from "vitest/node";
import { siteUrl } from "./site-url.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** What to serve for the built site to lie at /api/, as it says it does. */
    siteRoot: string;
  }
}

/** Builds the site once for all test files. */
export function setup(project: TestProject): () => void {
  const root = mkdtempSync(join(tmpdir(), "docs-site-"));
  execFileSync(process.execPath, ["src/build.ts", "--output", join(root, "api")], {
    cwd: dirname(dirname(import.meta.dirname)),
    env: { ...process.env, DOCS_URL: siteUrl },
    stdio: ["ignore", "ignore", "inherit"],
  });
  project.provide("siteRoot", root);
  return () => rmSync(root, { recursive: true, force: true });
}
