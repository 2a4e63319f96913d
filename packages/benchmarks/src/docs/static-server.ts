import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);

/** By file extension. What is not here is neither compressed nor named. */
const textTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

export interface StaticServer {
  /** Where it listens, without a trailing slash. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves files as a good static host does: compressed, and all but pages to be kept for ever. Everything is compressed
 * before it answers the first request.
 *
 * @param files By their path from the root, without a slash in front.
 * @param quality Of brotli, up to 11.
 */
export async function serveStatic(
  files: ReadonlyMap<string, Buffer>,
  quality: number,
): Promise<StaticServer> {
  const answers = new Map<string, { headers: Record<string, string | number>; body: Buffer }>();
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  await Promise.all(
    [...files].map(async ([path, content]) => {
      const type = textTypes[extname(path)];
      const body = type === undefined ? content : await compress(content, { params });
      const headers = {
        "content-length": body.length,
        "cache-control": path.endsWith(".html") ? "no-cache" : "public, max-age=31536000, immutable",
        ...(type !== undefined && { "content-type": type, "content-encoding": "br" }),
      };
      answers.set(`/${path}`, { headers, body });
    }),
  );

  const server = createServer((request, response) => {
    const path = decodeURI((request.url ?? "/").replace(/[?#].*/, "")).replace(/\/$/, "/index.html");
    const answer = answers.get(path);
    response.writeHead(answer ? 200 : 404, answer?.headers).end(answer?.body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
