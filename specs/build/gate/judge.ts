import { type Bump, isLess } from "./bump.ts";
import type { Change } from "./change.ts";

export interface Verdict {
  passes: boolean;
  /** What changed, what that needs, what is pending and, if that is too little, the command that mends it. */
  text: string;
}

/** Compares what a change of the contract needs with what the pending changesets give. */
export function judge(
  { bump: needed, changes }: { bump: Bump; changes: Change[] },
  pending: Bump,
  { packageName, baseline }: { packageName: string; baseline: string },
): Verdict {
  if (needed === "none") return { passes: true, text: `The contract is the one of ${baseline}.` };
  const passes = !isLess(pending, needed);
  const lines = [
    `Changed since ${baseline}:`,
    ...changes.map(({ bump, pointer, message }) => `  ${bump.padEnd(5)}  ${pointer}  ${message}`),
    `Needed:  ${needed}`,
    `Pending: ${pending === "none" ? `no changeset names ${packageName}` : pending}`,
  ];
  if (!passes)
    lines.push(`Mend it: pnpm changeset add --${needed} ${packageName} -m "what changed, for its users"`);
  return { passes, text: lines.join("\n") };
}
