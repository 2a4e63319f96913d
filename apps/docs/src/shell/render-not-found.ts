import { rootLinks } from "../site/addresses.ts";
import { renderMarkdown } from "./markdown.ts";
import { type Frame, renderShell } from "./render-shell.ts";

/** The answer to an address that names nothing. */
export function renderNotFound(frame: Frame): string {
  const { language, say, siteUrl } = frame;
  return renderShell(frame, {
    page: { path: "404.html", title: say("notFound.title"), description: say("notFound.description") },
    html: renderMarkdown(say("notFound.text", { link: rootLinks(language, siteUrl)("") }), say),
    anywhere: true,
  });
}
