import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { languages } from "../src/contract/open-api.ts";
import { examplesPage } from "../src/pages/examples.ts";
import type { PageContext } from "../src/pages/page-context.ts";
import { codeOf } from "../src/samples/printed-code.ts";
import { createTexts } from "../src/texts/texts.ts";
import { builtSite } from "./support/built-site.ts";

const site = builtSite();
const packages = join(import.meta.dirname, "../../../packages");
const withExamples = readdirSync(packages).filter((name) => existsSync(join(packages, name, "examples")));

it.each(languages.flatMap((language) => withExamples.map((name) => [language, name] as const)))(
  "in %s every example of %s is on the site, whole",
  (language, name) => {
    const folder = join(packages, name, "examples");
    const shown = codeOf(site.read(`${language}/${name}/examples.md`)).map(({ code }) => code);
    expect(shown).toEqual(
      readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8").trimEnd()),
    );
    expect(site.read(`${language}/${name}/index.html`)).toContain('href="examples/');
  },
);

it("a new file appears by itself, with what its first comment says", () => {
  const folder = mkdtempSync(join(tmpdir(), "docs-examples-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const context = { say: createTexts().say("en") } as PageContext;
  expect(examplesPage(context, folder, { name: "client", label: "Client" })).toBeUndefined();

  mkdirSync(join(folder, "examples"));
  writeFileSync(
    join(folder, "examples/new-thing.ts"),
    "// Does a new thing,\n// and says so.\nconst a = 1;\n\n// Later.\n",
  );
  const markdown = examplesPage(context, folder, { name: "client", label: "Client" })?.body(
    (target) => target,
  );
  expect(markdown).toContain("- [new-thing.ts](#new-thingts): Does a new thing, and says so.\n");
  expect(markdown).toContain("## new-thing.ts\n\n```ts\n// Does a new thing,\n");
});
