import { once } from "node:events";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, extname, join } from "node:path";
import { findFile } from "./find-file.ts";
import { languageOf } from "./language-of.ts";
import type { LiveReload } from "./live/live-reload.ts";
import { mediaTypes } from "./media-types.ts";

const builtSite = join(dirname(import.meta.dirname), "dist");

export interface DocsServer {
  /** Where it listens, without a trailing slash. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the built site.
 *
 * @param options.port 0 picks a free one.
 * @param options.host Defaults to the loopback address.
 * @param options.folder Defaults to this package's `dist/`.
 * @param options.liveReload Makes the pages listen for new builds.
 * @throws {Error} with `code` `"EADDRINUSE"` when the port is taken.
 */
export async function serveDocs(
  options: { port?: number; host?: string; folder?: string; liveReload?: LiveReload } = {},
): Promise<DocsServer> {
  const { port = 0, host = "127.0.0.1", folder = builtSite, liveReload } = options;
  const server = createServer((request, response) => void answer({ folder, liveReload }, request, response));
  server.listen(port, host);
  await once(server, "listening");
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${taken}`,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function answer(
  { folder, liveReload }: { folder: string; liveReload: LiveReload | undefined },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return refuse(response, 405, { allow: "GET, HEAD" });
  }
  const [path = "/", query] = (request.url ?? "/").split(/[?#]/);
  if (liveReload?.answer(path, response)) return;
  const file = await findFile(folder, path);
  if (file === undefined) return notFound(folder, path, request, response);
  if (file.endsWith("index.html") && !path.endsWith("/") && !path.endsWith("index.html")) {
    // The page's links are relative to its folder. A path with two slashes in front would name another host.
    const location = `${path.replace(/^\/+/, "/")}/${query === undefined ? "" : `?${query}`}`;
    return refuse(response, 301, { location });
  }

  response.writeHead(200, {
    "content-type": mediaTypes[extname(file)] ?? "application/octet-stream",
    "x-content-type-options": "nosniff",
    // What a page cannot say of itself.
    "content-security-policy": "frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    ...(path.includes("/assets/") && { "cache-control": "public, max-age=31536000, immutable" }),
  });
  if (request.method === "HEAD") response.end();
  else if (liveReload && file.endsWith(".html"))
    response.end(liveReload.listening(await readFile(file, "utf8")));
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

/** The site's page for an address that names nothing, in the language of the address or else of the reader. */
async function notFound(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const language = languageOf(path, request.headers["accept-language"]);
  const file = await findFile(folder, `/${language}/404.html`);
  if (file === undefined) return refuse(response, 404);
  response.writeHead(404, {
    "content-type": "text/html; charset=utf-8",
    "x-content-type-options": "nosniff",
  });
  response.end(request.method === "HEAD" ? undefined : await readFile(file));
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers });
  response.end(status === 404 ? "No hay nada en esta dirección. / There is nothing at this address.\n" : "");
}
