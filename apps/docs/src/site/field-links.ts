import type { PageContext } from "../pages/page-context.ts";
import { pageLinks } from "./addresses.ts";

/** From an operation in the reference to the page of each field, in Markdown. */
export function fieldLinks({ language, operation, say }: PageContext): string {
  // An operation's page lies this deep: below the reference and its tag.
  const link = pageLinks(language, "reference/tag/operation/");
  const links = operation.variants.map(({ field }) => `[${field}](${link(`fields/${field}/`)})`);
  return say("reference.fields", { links: links.join(", ") });
}
