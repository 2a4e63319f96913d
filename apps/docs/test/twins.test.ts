import { marked, type Token } from "marked";
import { expect, it } from "vitest";
import { languages } from "../src/contract/open-api.ts";
import { builtSite } from "./support/built-site.ts";

const site = builtSite();
const twins = site.files.filter((file) => file.endsWith(".md"));

function linksIn(tokens: Token[]): string[] {
  const links: string[] = [];
  marked.walkTokens(tokens, (token) => {
    if (token.type === "link") links.push(token.href);
  });
  return links;
}

it.each([...twins, "llms.txt"])("/%s links to nothing that is not there", (file) => {
  const links = linksIn(marked.lexer(site.read(file)));
  const dead = links.filter((link) => {
    const url = new URL(link, `http://site/${file}`);
    return url.host === "site" && !site.files.includes(url.pathname.slice(1));
  });
  expect(dead).toEqual([]);
});

it("llms.txt lists the twin of every page", () => {
  const listed = linksIn(marked.lexer(site.read("llms.txt")));
  for (const address of site.pages) expect(listed).toContain(`${address.slice(0, -1)}.md`);
});

it.each(languages)("the twins in %s say as their title what the page does", (language) => {
  for (const address of site.pages.filter(
    (each) => each.startsWith(`${language}/`) && !each.includes("/reference/"),
  )) {
    const title = /<h1>(.*)<\/h1>/.exec(site.read(`${address}index.html`))?.[1];
    expect(site.read(`${address.slice(0, -1)}.md`).split("\n")[0], address).toBe(`# ${title}`);
  }
});
