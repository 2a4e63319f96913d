import type { Language } from "../contract/open-api.ts";
import type { Say } from "../texts/texts.ts";
import { twinOf } from "./addresses.ts";
import { list } from "./markdown-text.ts";
import type { Page } from "./page.ts";

/** The index for agents: each page's Markdown twin, with what it is about. */
export function llmsText(
  listed: { language: Language; pages: Page[] }[],
  say: (language: Language) => Say,
): string {
  const parts = listed.map(({ language, pages }) => {
    const entries = pages.map(
      ({ path, title, description }) => `[${title}](${twinOf(language, path)}): ${description.trim()}`,
    );
    return `## ${say(language)("site.name")}\n\n${list(entries)}\n- [OpenAPI](downloads/openapi.${language}.yaml)\n- [errors.json](${language}/errors.json)`;
  });
  return `# Wabotify\n\n> ${say("es")("llms.intro")} ${say("en")("llms.intro")}\n\n${parts.join("\n\n")}\n`;
}
