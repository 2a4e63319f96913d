import type { CodeSample } from "../contract/open-api.ts";
import { fence } from "../site/markdown-text.ts";

/** What fences and highlighters call the languages of the contract's samples. */
const fenceNames: Record<string, string> = {
  curl: "sh",
  JavaScript: "js",
  Python: "py",
  TypeScript: "ts",
};

/** The samples of one field, as tabs. */
export function sampleTabs(samples: CodeSample[]): string {
  return samples
    .map(({ lang, label, source }) => fence(fenceNames[lang] ?? lang.toLowerCase(), source, tabName(label)))
    .join("\n\n");
}

/** `curl · amount` without the field, which the page has in its title. */
function tabName(label: string): string {
  return label.split(" · ")[0] ?? label;
}
