import type { Fate, Outcome } from "./publish-in-order.ts";

const TITLES: Record<Fate, string> = {
  "was out": "Was out before",
  published: "Published now",
  refused: "Refused",
  "not tried": "Not tried",
};

/** What is out and what is not, and how to go on if something is not. */
export function accountOf(outcomes: Outcome[]): string {
  const lines = (Object.keys(TITLES) as Fate[]).flatMap((fate) => {
    const names = outcomes
      .filter((outcome) => outcome.fate === fate)
      .map(({ tarball }) => `${tarball.name}@${tarball.version}`);
    return names.length === 0 ? [] : [`${`${TITLES[fate]}:`.padEnd(16)}${names.join(", ")}`];
  });
  const refused = outcomes.find(({ fate }) => fate === "refused");
  if (refused !== undefined) {
    lines.push(
      "",
      refused.reason ?? "",
      "",
      "Mend that and run the same command again: it publishes what is missing, and nothing twice.",
    );
  }
  return lines.join("\n");
}

export function isComplete(outcomes: Outcome[]): boolean {
  return outcomes.every(({ fate }) => fate === "published" || fate === "was out");
}
