import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runRedocly, specsFolder } from "../run-redocly.ts";
import type { Bump } from "./bump.ts";
import type { Change } from "./change.ts";

interface Report {
  changes: {
    path: string;
    typeName: string;
    kind: string;
    impact: Bump;
    property?: string;
    verdicts: { message: string }[];
  }[];
}

/** What `redocly diff` finds between two contracts, as it rates it. */
export function ratedChanges(base: unknown, revision: unknown): Change[] {
  const folder = mkdtempSync(join(specsFolder, ".diff-"));
  try {
    const [baseFile, revisionFile] = [join(folder, "base.json"), join(folder, "revision.json")];
    writeFileSync(baseFile, JSON.stringify(base));
    writeFileSync(revisionFile, JSON.stringify(revision));
    const report: Report = JSON.parse(
      // Without this configuration Redocly rates every change as a patch.
      runRedocly(specsFolder, [
        ...["diff", baseFile, revisionFile],
        ...["--format=json", "--fail-on=none", "--config", "redocly.diff.yaml"],
      ]),
    );
    return report.changes.map(({ path, typeName, kind, impact, property, verdicts }) => ({
      bump: impact,
      pointer: path,
      message:
        verdicts.map(({ message }) => message).join(" ") ||
        `${typeName} ${property ?? ""} ${kind}.`.replace("  ", " "),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
