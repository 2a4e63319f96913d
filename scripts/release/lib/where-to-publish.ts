import { ReleaseError } from "./release-error.ts";

export interface Destination {
  registry: string | undefined;
  provenance: boolean;
}

/**
 * Where packages go and whether they carry a provenance. The public registry takes them from the release workflow
 * alone, which proves from which commit they were built; from a desk they go to a registry on the same machine.
 *
 * @throws {ReleaseError} when asked to publish anywhere else.
 */
export function whereToPublish(
  registry: string | undefined,
  dryRun: boolean,
  environment: NodeJS.ProcessEnv,
): Destination {
  const provenance = environment.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined;
  if (registry !== undefined && !URL.canParse(registry)) {
    throw new ReleaseError(`--registry is "${registry}"; it must be a URL.`);
  }
  if (dryRun || provenance) return { registry, provenance };
  if (registry !== undefined && isLoopback(new URL(registry))) return { registry, provenance: false };
  throw new ReleaseError(
    "Only the release workflow publishes. Here, add --dry-run, or --registry with a registry on this machine.",
  );
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}
