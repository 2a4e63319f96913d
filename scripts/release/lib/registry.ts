import { root } from "../../lib/run.ts";
import { CommandError, runCommand } from "../../lib/run-command.ts";
import type { Tarball } from "../../packages/pack.ts";
import { ReleaseError } from "./release-error.ts";

export interface PublishOptions {
  /** The registry's address; npm's configured one if undefined. */
  registry: string | undefined;
  /** The dist-tag under which the versions are found. */
  tag: string;
  provenance: boolean;
}

/**
 * Whether a registry has a version.
 *
 * @throws {ReleaseError} when the registry gives no clear answer.
 */
export async function isOut(name: string, version: string, registry: string | undefined): Promise<boolean> {
  try {
    const { stdout } = await runCommand(
      "npm",
      ["view", `${name}@${version}`, "version", "--json", "--prefer-online", ...registryOption(registry)],
      { cwd: root },
    );
    return stdout.trim() !== "";
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    if (error.stdout.includes('"E404"')) return false;
    throw new ReleaseError(`The registry does not say whether it has ${name}@${version}.\n${error.message}`, {
      cause: error,
    });
  }
}

/** @throws {ReleaseError} with what the registry said. */
export async function publishTarball(
  file: Tarball["file"],
  { registry, tag, provenance }: PublishOptions,
): Promise<void> {
  const options = ["--access", "public", "--tag", tag, `--provenance=${provenance}`];
  try {
    await runCommand("npm", ["publish", file, ...options, ...registryOption(registry)], { cwd: root });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    throw new ReleaseError(errorLines(error.stderr), { cause: error });
  }
}

/** npm's errors without the list of the tarball's files, and without the path of its log. */
function errorLines(output: string): string {
  const lines = output.split("\n").filter((line) => line.startsWith("npm error"));
  return lines.filter((line) => !line.includes("complete log")).join("\n") || output.trim();
}

function registryOption(registry: string | undefined): string[] {
  return registry === undefined ? [] : ["--registry", registry];
}
