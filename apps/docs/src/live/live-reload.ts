import type { ServerResponse } from "node:http";

/** Tells open pages to load themselves again. */
export interface LiveReload {
  /** Answers the addresses that browsers use for this; false for any other. */
  answer(path: string, response: ServerResponse): boolean;
  /** A page that listens, and that no service worker keeps. */
  listening(html: string): string;
  reload(): void;
}

const SCRIPT = "/live-reload.js";
const EVENTS = "/live-reload";
/** One that the built site has left at this address takes itself away. */
const WORKER = "/sw.js";

export function createLiveReload(): LiveReload {
  const pages = new Set<ServerResponse>();
  return {
    answer(path, response) {
      if (path === SCRIPT) {
        response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" });
        response.end(`new EventSource("${EVENTS}").onmessage = () => location.reload();`);
        return true;
      }
      if (path === WORKER) {
        response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" });
        response.end('addEventListener("activate", () => registration.unregister()); skipWaiting();');
        return true;
      }
      if (path !== EVENTS) return false;
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write("retry: 500\n\n");
      pages.add(response);
      response.on("close", () => pages.delete(response));
      return true;
    },
    listening: (html) =>
      html
        .replace(/ data-worker="[^"]*"/, "")
        .replace("</body>", `<script type="module" src="${SCRIPT}"></script></body>`),
    reload() {
      for (const page of pages) page.write("data: built\n\n");
    },
  };
}
