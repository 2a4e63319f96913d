import { retriedByClient } from "../contract/client-retries.ts";
import { type Language, languages, type OpenApiDocument } from "../contract/open-api.ts";
import { contractText, readContract } from "../contract/read-contract.ts";
import { updateOperation } from "../contract/update-operation.ts";
import { offlineCopy } from "../downloads/offline-copy.ts";
import { postmanCollection } from "../downloads/postman-collection.ts";
import { serviceWorker, sizeOf } from "../offline/service-worker.ts";
import { sizePlaceholder } from "../pages/downloads.ts";
import { errorList } from "../pages/errors.ts";
import type { PageContext } from "../pages/page-context.ts";
import { pagesOf } from "../pages/pages.ts";
import { redocDocument } from "../reference/redoc-document.ts";
import { redocWords } from "../reference/redoc-words.ts";
import { renderReference } from "../reference/render-reference.ts";
import { shownFields } from "../reference/shown-fields.ts";
import type { PrintedPage } from "../samples/printed-code.ts";
import { buildIndex } from "../search/build-index.ts";
import type { Assets } from "../shell/assets.ts";
import { contentSecurityPolicy } from "../shell/content-security-policy.ts";
import { renderMarkdown } from "../shell/markdown.ts";
import { renderNotFound } from "../shell/render-not-found.ts";
import { renderOffline } from "../shell/render-offline.ts";
import { type Frame, renderShell } from "../shell/render-shell.ts";
import { catalogueProblems, createTexts, type Say } from "../texts/texts.ts";
import { folderOf, pageLinks, twinLinks, twinOf } from "./addresses.ts";
import { buildAssets } from "./build-assets.ts";
import { chooseLanguagePage } from "./choose-language-page.ts";
import { fieldLinks } from "./field-links.ts";
import { llmsText } from "./llms-text.ts";
import type { Page } from "./page.ts";
import { referenceContent } from "./reference-pages.ts";
import { referenceTwin } from "./reference-twin.ts";
import type { SiteFiles } from "./site-files.ts";
import { sitemap } from "./sitemap.ts";

export interface Site {
  files: SiteFiles;
  /** Its pages in Markdown, but for the reference, which prints the samples of the fields' pages. */
  printed: PrintedPage[];
}

/**
 * Makes all files of the site.
 *
 * @param siteUrl Where it will be, with a trailing slash: for canonical links and the sitemap. All other links are relative.
 * @throws {Error} naming a translation that is missing, stale, orphan or unused; a contract's part that is missing; a page
 * without title or description; a replacement in Redoc that no longer fits.
 */
export async function buildSite(siteUrl: string): Promise<Site> {
  const problems = catalogueProblems();
  if (problems.length > 0) throw new Error(`The texts in src/texts need work:\n  ${problems.join("\n  ")}`);

  const texts = createTexts();
  const assets = await buildAssets();
  const files: SiteFiles = new Map();
  const addresses: string[] = [];
  const listed: { language: Language; pages: Page[] }[] = [];
  const printed: PrintedPage[] = [];
  for (const language of languages) {
    const document = readContract(language);
    const built = await buildLanguage(language, document, { siteUrl, assets, say: texts.say(language) });
    for (const [path, content] of built.files) files.set(path, content);
    addresses.push(...built.addresses);
    listed.push({ language, pages: built.found });
    for (const { path, guide, examples } of built.pages) {
      const markdown = built.files.get(twinOf(language, path)) ?? "";
      const showsNoAnswers = guide === true || examples !== undefined;
      printed.push({ address: folderOf(language, path), markdown, guide: showsNoAnswers, examples });
    }
  }
  for (const [path, content] of assets.files()) files.set(path, content);
  files.set("index.html", chooseLanguagePage(siteUrl, assets, texts.say("es"), texts.say("en")));
  files.set("404.html", files.get("es/404.html") ?? "");
  files.set("sitemap.xml", sitemap(siteUrl, addresses));
  files.set("robots.txt", `User-agent: *\nAllow: /\nSitemap: ${siteUrl}sitemap.xml\n`);
  files.set("llms.txt", llmsText(listed, texts.say));

  for (const language of languages) {
    const page = `${folderOf(language, "downloads/")}index.html`;
    const megabytes = sizeOf(language, files) / 1e6;
    const size = megabytes.toLocaleString(language, { maximumFractionDigits: 1 });
    files.set(page, files.get(page)?.replace(sizePlaceholder, size) ?? "");
  }
  files.set("sw.js", await serviceWorker(siteUrl, files));

  const unused = texts.unused();
  if (unused.length > 0) throw new Error(`No page says these texts of src/texts: ${unused.join(", ")}`);
  return { files, printed };
}

interface BuiltLanguage {
  files: SiteFiles;
  /** Of the pages in HTML, from the site's root. */
  addresses: string[];
  pages: Page[];
  /** Those, and the pages of the reference. */
  found: Page[];
}

async function buildLanguage(
  language: Language,
  document: OpenApiDocument,
  { siteUrl, assets, say }: { siteUrl: string; assets: Assets; say: Say },
): Promise<BuiltLanguage> {
  const operation = updateOperation(document);
  const context: PageContext = {
    language,
    say,
    document,
    operation,
    retried: await retriedByClient(operation),
  };
  const pages = pagesOf(context);
  const reference = { path: "reference/", menu: { label: say("reference.menu"), level: 1 as const } };
  const menu = [...pages.slice(0, 1), reference, ...pages.slice(1)];
  const frame: Frame = { language, say, menu, siteUrl, version: document.info.version, assets };
  const files: SiteFiles = new Map();
  const addresses: string[] = [];

  const shown = redocDocument(document, fieldLinks(context));
  const ui = { words: redocWords(language), fields: shownFields(operation) };
  assets.add(`redoc.${language}.json`, JSON.stringify(shown));
  assets.add(`redoc-ui.${language}.json`, JSON.stringify(ui));
  const references = (await renderReference(shown, ui)).map((rendered) =>
    referenceContent(context, { document: shown, rendered }, assets),
  );
  const found = [
    ...pages,
    ...references.map(({ page }) => ({ ...page, body: () => referenceTwin(context, page) })),
  ];
  assets.add(`search.${language}.json`, buildIndex(found));

  for (const page of pages) {
    const link = pageLinks(language, page.path);
    const html = renderMarkdown(page.body(link), say) + (page.form?.(link) ?? "");
    const policy = contentSecurityPolicy({ connectAnywhere: page.connectsAnywhere ?? false });
    addPage(page.path, renderShell(frame, { page, html, policy }));
    files.set(twinOf(language, page.path), `# ${page.title}\n\n${page.body(twinLinks(language, page.path))}`);
  }
  for (const content of references) {
    addPage(content.page.path, renderShell(frame, content));
    files.set(twinOf(language, content.page.path), referenceTwin(context, content.page));
  }
  files.set(`${language}/404.html`, renderNotFound(frame));
  files.set(`${language}/offline.html`, renderOffline(frame));
  files.set(`${language}/errors.json`, `${JSON.stringify(errorList(context), null, 2)}\n`);
  files.set(`downloads/openapi.${language}.json`, contractText(language, "json"));
  files.set(`downloads/openapi.${language}.yaml`, contractText(language, "yaml"));
  files.set(`downloads/wabotify.${language}.postman_collection.json`, postmanCollection(context));
  files.set(
    `downloads/wabotify-api.${language}.html`,
    await offlineCopy(language, redocDocument(document), ui),
  );
  return { files, addresses, pages, found };

  function addPage(path: string, html: string): void {
    files.set(`${folderOf(language, path)}index.html`, html);
    addresses.push(folderOf(language, path));
  }
}
