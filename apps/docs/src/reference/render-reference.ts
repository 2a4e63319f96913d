import "./production-react.ts";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router";
import type { OpenApiDocument } from "../contract/open-api.ts";
import { relative } from "../site/addresses.ts";
import { loadRedoc } from "./load-redoc.ts";
import { redocOptions } from "./redoc-options.ts";
import { createRedocUi, type RedocUiConfig } from "./redoc-ui.ts";

/** A page of the reference, rendered. */
export interface ReferencePage {
  /** Folder below the reference's own. */
  path: string;
  label: string;
  styles: string;
  html: string;
}

interface Item {
  link?: string;
  label?: string;
  items?: Item[];
}

/** Only while rendering: the pages' links are made relative afterwards. */
const BASE = "/reference/";

/** Each page of Redoc's reference with its content in the HTML, as Redoc finds it again when it hydrates. */
export async function renderReference(
  document: OpenApiDocument,
  ui: RedocUiConfig,
): Promise<ReferencePage[]> {
  globalThis.redocUi = createRedocUi(ui);
  const redoc = await loadRedoc();
  const prepared = await redoc.prepareApiDocs({
    spec: document as unknown as Record<string, unknown>,
    options: redocOptions(document),
    basePath: BASE,
  });
  const description = prepared.document;
  return routesOf(prepared.items as Item[]).map(({ path, label }) => {
    const sheet = new redoc.ServerStyleSheet();
    try {
      const reference = createElement(redoc.RedoclyApiDocsStandalone, {
        ...prepared,
        basePath: BASE,
        logo: redoc.logoFromSpec(description),
        telemetryConfig: { disabled: true },
        spec: description,
      });
      const page = createElement(StaticRouter, { location: BASE + path }, reference);
      const html = renderToString(sheet.collectStyles(page));
      return { path, label, styles: sheet.getStyleTags(), html: withRelativeLinks(html, path) };
    } finally {
      sheet.seal();
    }
  });
}

function routesOf(items: Item[]): { path: string; label: string }[] {
  const routes = new Map<string, string>();
  const visit = ({ link, label = "", items: children = [] }: Item): void => {
    if (link !== undefined) routes.set(`${link}/`.slice(BASE.length), label);
    for (const child of children) visit(child);
  };
  for (const item of items) visit(item);
  return [...routes].map(([path, label]) => ({ path, label }));
}

function withRelativeLinks(html: string, path: string): string {
  const base = BASE.slice(0, -1);
  return html
    .replaceAll(new RegExp(`href="${base}([^"#]*)`, "g"), (_, route: string) => {
      const target = `${route.slice(1)}${route === "" ? "" : "/"}`;
      return `href="${relative(path, target)}`;
    })
    .replaceAll(/href="(\.\.\/[^"]*)"/g, (whole, target: string) => {
      // Written for an operation's page; on a page above it the way is shorter.
      if (!target.startsWith("../../../")) return whole;
      const { pathname } = new URL(target, `http://site${BASE}tag/operation/`);
      return `href="${relative(BASE.slice(1) + path, pathname.slice(1))}"`;
    });
}
