import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join as joinPath } from "node:path";
import { idOf } from "../shell/markdown.ts";
import { fence, join, list } from "../site/markdown-text.ts";
import type { ExampleFile, Page } from "../site/page.ts";
import type { PageContext } from "./page-context.ts";

/** The files in a package's `examples/`, as they are; `undefined` for a package without. */
export function examplesPage(
  { say }: PageContext,
  folder: string,
  { name, label }: { name: string; label: string },
): Page | undefined {
  const files = readExamples(joinPath(folder, "examples"));
  if (files.length === 0) return undefined;
  return {
    path: `${name}/examples/`,
    title: say("examples.title", { package: `@wabotify/${name}` }),
    examples: files,
    description: say("examples.description", { guide: label, package: `@wabotify/${name}` }),
    menu: { label: say("examples.menu", { guide: label }), level: 2 },
    body: (link) =>
      join(
        say("examples.intro", { link: link(`${name}/`), package: `@wabotify/${name}` }),
        "<!-- lang=en -->",
        list(files.map((file) => `[${file.name}](#${idOf(file.name)})${about(file)}`)),
        "<!-- /lang -->",
        ...files.flatMap((file) => [`## ${file.name}`, fence(extname(file.name).slice(1), file.text)]),
      ),
  };
}

function readExamples(folder: string): ExampleFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({
      name,
      path: joinPath(folder, name),
      text: readFileSync(joinPath(folder, name), "utf8"),
    }));
}

/** What the comment at a file's head says of it, in the English in which it is written. */
function about({ text }: ExampleFile): string {
  const comment = /^(?:\/\/ .*\n)+/.exec(text)?.[0] ?? "";
  return (
    comment &&
    `: ${comment
      .replaceAll(/^\/\/ /gm, "")
      .trim()
      .replaceAll("\n", " ")}`
  );
}
