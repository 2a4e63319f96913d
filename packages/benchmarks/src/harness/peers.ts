import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = join(import.meta.dirname, "../../peers");
const { resolve } = createRequire(join(folder, "package.json"));

/**
 * Installs the peers, which the root's install leaves out.
 *
 * @throws {Error} with what pnpm said.
 */
export async function installPeers(): Promise<void> {
  // The root's settings in the environment would be taken for those of the peers' own workspace.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_/i.test(name)));
  const child = spawn("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], {
    cwd: folder,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`The peers could not be installed:\n${output.trim()}`);
}

/**
 * Imports a peer from its own folder, as whoever uses it would. Peers are not installed where types are checked, so
 * the caller says what it uses of them.
 */
export function importPeer<Peer>(specifier: string): Promise<Peer> {
  return import(pathToFileURL(peerPath(specifier)).href);
}

/** The file that a peer's name means. @throws {Error} when it is not installed. */
export function peerPath(specifier: string): string {
  try {
    return resolve(specifier);
  } catch {
    throw new Error(`${specifier} is not installed`);
  }
}

/** The version of a peer; `undefined` when it is not installed. */
export function peerVersion(name: string): string | undefined {
  try {
    const manifest = readFileSync(join(folder, "node_modules", name, "package.json"), "utf8");
    return (JSON.parse(manifest) as { version: string }).version;
  } catch {
    return undefined;
  }
}

/** The versions of peers, by name, for a result to keep. */
export function peerVersions(names: Iterable<string>): Record<string, string> {
  return Object.fromEntries([...names].map((name) => [name, peerVersion(name) ?? "not installed"]));
}

/** Where the peers are installed. */
export const peersFolder: string = folder;
