import type { PageContext } from "../pages/page-context.ts";
import { twinLinks } from "./addresses.ts";
import { join, list } from "./markdown-text.ts";
import type { Page } from "./page.ts";

/** The Markdown twin of a page of the reference: what Redoc shows there that the other pages' twins do not hold. */
export function referenceTwin(
  { document, language, operation, say }: PageContext,
  { path, title }: Pick<Page, "path" | "title">,
): string {
  const link = twinLinks(language, path);
  return join(
    `# ${title}`,
    document.info.description.trim(),
    list(document.servers.map(({ url, description }) => `${url}: ${description}`)),
    `\`${operation.method} ${operation.path}\`: ${operation.summary}`,
    operation.description.trim(),
    say("reference.more", {
      fields: link("fields/"),
      answer: link("opportunity/"),
      errors: link("errors/"),
    }),
  );
}
