import { peerVersion } from "../harness/peers.ts";
import type { ClientUnderTest } from "./clients.ts";

/** The versions of the packages behind these clients. */
export function versionsOf(clients: readonly ClientUnderTest[]): Record<string, string> {
  return Object.fromEntries(
    clients.flatMap(({ peer }) => (peer ? [[peer, peerVersion(peer) ?? "not installed"]] : [])),
  );
}
