import type { Tarball } from "../../packages/pack.ts";
import { accountOf, isComplete } from "./account.ts";
import { type Outcome, publishInOrder } from "./publish-in-order.ts";
import { isOut, type PublishOptions, publishTarball } from "./registry.ts";

interface PublishAllOptions extends PublishOptions {
  /** Asks the registry what it has, and sends it nothing. */
  dryRun: boolean;
}

interface Published {
  complete: boolean;
  outcomes: Outcome[];
  /** What is out and what is not, to be read. */
  account: string;
}

/** Publishes what the registry does not have yet. */
export async function publishAll(
  tarballs: Tarball[],
  { dryRun, ...options }: PublishAllOptions,
): Promise<Published> {
  const asked = { isOut: ({ name, version }: Tarball) => isOut(name, version, options.registry) };
  if (dryRun) {
    const lines: string[] = [];
    for (const tarball of tarballs) {
      const fate = (await asked.isOut(tarball)) ? "is out already" : "would be published";
      lines.push(`${tarball.name}@${tarball.version} ${fate}.`);
    }
    return { complete: true, outcomes: [], account: lines.join("\n") };
  }
  const publish = ({ file }: Tarball) => publishTarball(file, options);
  const outcomes = await publishInOrder(tarballs, { ...asked, publish });
  return { complete: isComplete(outcomes), outcomes, account: accountOf(outcomes) };
}
