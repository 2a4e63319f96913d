import { rootLinks } from "../site/addresses.ts";
import { renderMarkdown } from "./markdown.ts";
import { type Frame, renderShell } from "./render-shell.ts";

/** What the service worker answers without a connection for a page that is not saved. */
export function renderOffline(frame: Frame): string {
  const { language, say, siteUrl } = frame;
  const link = rootLinks(language, siteUrl);
  return renderShell(frame, {
    page: { path: "offline.html", title: say("offline.title"), description: say("offline.description") },
    html: renderMarkdown(say("offline.text", { start: link(""), downloads: link("downloads/") }), say),
    anywhere: true,
  });
}
