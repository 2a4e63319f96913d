import { readFileSync } from "node:fs";
import { dirname, join as joinPath } from "node:path";
import type { Language } from "../contract/open-api.ts";
import { idOf } from "../shell/markdown.ts";
import type { Link, Page } from "../site/page.ts";
import type { TextKey } from "../texts/texts.ts";
import { examplesPage } from "./examples.ts";
import type { PageContext } from "./page-context.ts";

interface Guide {
  /** Folder below `packages/`, and of the page. */
  name: string;
  menu: TextKey;
  description: TextKey;
}

/** The packages whose README is a page. */
const guides: Guide[] = [
  { name: "client", menu: "client.menu", description: "client.description" },
  { name: "mock", menu: "mock.menu", description: "mock.description" },
  { name: "contract-tests", menu: "contractTests.menu", description: "contractTests.description" },
];

const packages = joinPath(dirname(dirname(dirname(dirname(import.meta.dirname)))), "packages");
const readmes: Record<Language, string> = { es: "README.es.md", en: "README.md" };

/** Each package's README, and its examples. @throws {Error} when a README is missing or has no title. */
export function guidePages(context: PageContext): Page[] {
  const { language, say } = context;
  return guides.flatMap(({ name, menu, description }) => {
    const { title, text } = readGuide(name, language);
    const examples = examplesPage(context, joinPath(packages, name), { name, label: say(menu) });
    const guide: Page = {
      path: `${name}/`,
      title,
      guide: true,
      description: say(description),
      menu: { label: say(menu), level: 1 },
      body: (link) => withLinks(text, examples, link),
    };
    return examples ? [guide, examples] : [guide];
  });
}

function readGuide(name: string, language: Language): { title: string; text: string } {
  const file = joinPath(packages, name, readmes[language]);
  let readme: string;
  try {
    readme = readFileSync(file, "utf8");
  } catch {
    throw new Error(
      `The page ${language}/${name}/ is made from packages/${name}/${readmes[language]}, which is missing.`,
    );
  }
  const [, title, text] = /^# ([^\n]+)\n(.*)$/s.exec(readme) ?? [];
  if (title === undefined || text === undefined) {
    throw new Error(`packages/${name}/${readmes[language]} must begin with a title: "# ...".`);
  }
  // The site has its own link to the other language.
  return { title, text: text.replace(/^\[[^\]]+\]\(README(\.\w+)?\.md\)$/m, "").trim() };
}

/**
 * Links between READMEs become links between pages, those to examples lead to where the site shows them; a link to
 * another file of the repository loses its target.
 */
function withLinks(markdown: string, examples: Page | undefined, link: Link): string {
  const outsideCode = markdown.split(/(^```.*?^```$)/ms);
  return outsideCode
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, replace)))
    .join("");

  function replace(whole: string, text: string, target: string): string {
    if (/^(https?:|#)/.test(target)) return whole;
    const [isExample, file = ""] = /^examples(?:\/(.*))?$/.exec(target) ?? [];
    if (examples && isExample) return `[${text}](${link(examples.path + (file && `#${idOf(file)}`))})`;
    const [, name, anchor = ""] = /^\.\.\/([\w-]+)(?:\/README(?:\.\w+)?\.md|\/)?(#.*)?$/.exec(target) ?? [];
    const guide = guides.find((each) => each.name === name);
    return guide ? `[${text}](${link(`${guide.name}/${anchor}`)})` : text;
  }
}
