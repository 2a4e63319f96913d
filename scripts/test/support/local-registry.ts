import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";
import { runCommand } from "../../lib/run-command.ts";
import { strangerEnvironment } from "../../packages/stranger-environment.ts";

export interface LocalRegistry {
  url: string;
  /** npm's settings for someone who may publish to it. */
  userconfig: string;
  /** The `name@version` of what was published, in order. */
  published: string[];
  /** Refuses this package's publishing with a 503, until it is undefined again. */
  refusing: string | undefined;
  close(): Promise<void>;
}

/** A registry on loopback for this workspace's scope. All other packages come from npm's usual one. */
export async function startRegistry(folder: string): Promise<LocalRegistry> {
  mkdirSync(folder, { recursive: true });
  const verdaccio: Server = await runServer(configuration(folder));

  const registry: LocalRegistry = {
    url: "",
    userconfig: join(folder, "npmrc"),
    published: [],
    refusing: undefined,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  const server = createServer((request, response) => {
    const name = publishedName(request);
    if (name !== undefined && name === registry.refusing) {
      request.resume();
      response.writeHead(503, { "content-type": "application/json" }).end('{"error":"closed for repairs"}');
      return;
    }
    if (name !== undefined) {
      response.once("finish", () => response.statusCode < 300 && registry.published.push(name));
    }
    verdaccio.emit("request", request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  registry.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  const token = await createUser(registry.url);
  const settings = [
    `registry=${await usualRegistry(folder)}`,
    `@wabotify:registry=${registry.url}`,
    `${registry.url.replace("http:", "")}:_authToken=${token}`,
    "fetch-retries=0",
  ];
  writeFileSync(registry.userconfig, `${settings.join("\n")}\n`);
  return registry;
}

async function usualRegistry(folder: string): Promise<string> {
  const options = { cwd: folder, env: strangerEnvironment() };
  return (await runCommand("npm", ["config", "get", "registry"], options)).stdout.trim();
}

function configuration(folder: string): Parameters<typeof runServer>[0] {
  return {
    self_path: folder,
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: 1 } },
    uplinks: {},
    packages: { "@wabotify/*": { access: "$all", publish: "$authenticated" } },
    web: { enable: false },
    log: { type: "stdout", level: "fatal" },
  } as unknown as Parameters<typeof runServer>[0];
}

function publishedName({ method, url = "" }: IncomingMessage): string | undefined {
  return method === "PUT" && url.startsWith("/@wabotify") ? decodeURIComponent(url.slice(1)) : undefined;
}

async function createUser(url: string): Promise<string> {
  const answer = await fetch(`${url}-/user/org.couchdb.user:tester`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "tester", password: "tester-password" }),
  });
  const { token } = (await answer.json()) as { token: string };
  return token;
}
