import type { ServerResponse } from "node:http";

/** Tells open pages to load themselves again. */
export interface LiveReload {
  /** Answers the two addresses that pages use for this; false for any other. */
  answer(path: string, response: ServerResponse): boolean;
  /** A page that listens. */
  listening(html: string): string;
  reload(): void;
}

const SCRIPT = "/live-reload.js";
const EVENTS = "/live-reload";

export function createLiveReload(): LiveReload {
  const pages = new Set<ServerResponse>();
  return {
    answer(path, response) {
      if (path === SCRIPT) {
        response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" });
        response.end(`new EventSource("${EVENTS}").onmessage = () => location.reload();`);
        return true;
      }
      if (path !== EVENTS) return false;
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write("retry: 500\n\n");
      pages.add(response);
      response.on("close", () => pages.delete(response));
      return true;
    },
    listening: (html) => html.replace("</body>", `<script type="module" src="${SCRIPT}"></script></body>`),
    reload() {
      for (const page of pages) page.write("data: built\n\n");
    },
  };
}
