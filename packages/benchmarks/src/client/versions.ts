import { peerVersions } from "../harness/peers.ts";
import type { ClientUnderTest } from "./clients.ts";

/** The versions of the packages behind these clients. */
export function versionsOf(clients: readonly ClientUnderTest[]): Record<string, string> {
  return peerVersions(clients.flatMap(({ peer }) => peer ?? []));
}
