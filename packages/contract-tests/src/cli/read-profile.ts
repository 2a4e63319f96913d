import { readFileSync } from "node:fs";
import { allChecks } from "../cases/contract-case.ts";
import { prismProfile } from "../profiles/prism.ts";
import { CannotRunError } from "../run/cannot-run-error.ts";
import type { Deviation, Profile } from "../run/profile.ts";

/**
 * @param nameOrFile The name of a profile that comes with this package, or a JSON file.
 * @throws {CannotRunError} The file cannot be read or is no profile.
 */
export function readProfile(nameOrFile: string): Profile {
  if (nameOrFile === prismProfile.name) return prismProfile;
  let profile: unknown;
  try {
    profile = JSON.parse(readFileSync(nameOrFile, "utf8"));
  } catch (cause) {
    const reason = (cause as Error).message.replaceAll(/\s+/g, " ");
    throw new CannotRunError(`The profile ${nameOrFile} cannot be read: ${reason}`, { cause });
  }
  const { name, deviations } = (profile ?? {}) as { name?: unknown; deviations?: unknown };
  if (typeof name !== "string" || !Array.isArray(deviations)) {
    throw new CannotRunError(`The profile ${nameOrFile} needs a "name" and a list of "deviations".`);
  }
  deviations.forEach((deviation, index) => {
    const problem = problemOf(deviation);
    if (problem) throw new CannotRunError(`The profile ${nameOrFile}: deviations[${index}] ${problem}.`);
  });
  return { name, deviations };
}

const texts: readonly (keyof Deviation)[] = ["cases", "check", "reason"];

function problemOf(deviation: unknown): string | undefined {
  if (typeof deviation !== "object" || deviation === null) return "is no object";
  const given = deviation as Record<string, unknown>;
  const missing = texts.find((key) => typeof given[key] !== "string" || given[key] === "");
  if (missing) return `needs a text "${missing}"`;
  if (!(allChecks as readonly unknown[]).includes(given.check)) {
    return `has the unknown check "${given.check}"; there are ${allChecks.join(", ")}`;
  }
  const wrong = ["expected", "got"].find((key) => given[key] !== undefined && typeof given[key] !== "string");
  if (wrong) return `has a "${wrong}" that is no text`;
  const { timeoutMs } = given;
  const isTime = typeof timeoutMs === "number" && timeoutMs > 0;
  return timeoutMs === undefined || isTime ? undefined : 'has a "timeoutMs" that is no positive number';
}
