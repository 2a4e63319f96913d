import type { OpenApiDocument } from "../contract/open-api.ts";
import type { PageContext } from "../pages/page-context.ts";
import { redocOptions } from "../reference/redoc-options.ts";
import type { ReferencePage } from "../reference/render-reference.ts";
import { withUsedVariables } from "../reference/used-variables.ts";
import type { Assets } from "../shell/assets.ts";
import { contentSecurityPolicy } from "../shell/content-security-policy.ts";
import { escapeHtml } from "../shell/escape.ts";
import type { Content } from "../shell/render-shell.ts";
import { pageLinks } from "./addresses.ts";
import { readAsset } from "./site-files.ts";

/** A rendered page of the reference, ready for its frame. */
export function referenceContent(
  { language, say, operation }: PageContext,
  { document, rendered }: { document: OpenApiDocument; rendered: ReferencePage },
  assets: Assets,
): Content {
  const path = `reference/${rendered.path}`;
  const overview = rendered.path === "";
  const sheets = ["reference.css", "site.css"].map(readAsset);
  const link = pageLinks(language, path);
  const asset = (name: string) => link(`/${assets.path(name)}`);
  const config = {
    redoc: asset("redoc.js"),
    contract: asset(`redoc.${language}.json`),
    ui: asset(`redoc-ui.${language}.json`),
    options: redocOptions(document),
    base: link("reference/"),
  };
  return {
    page: {
      path,
      title: overview ? say("reference.title") : `${rendered.label} · ${say("reference.title")}`,
      description: overview
        ? say("reference.overview")
        : `${rendered.label}. ${say("reference.description", { method: operation.method, path: operation.path })}`,
      scripts: ["reference.js"],
    },
    bare: true,
    // Redoc's styles are in the page and long: a sheet beside them would be asked for late, and waited for.
    styles: [
      withUsedVariables(rendered.styles, rendered.html, ...sheets),
      ...[onlySection(rendered.path), ...sheets].map((sheet) => `<style>${sheet}</style>`),
    ].join("\n"),
    policy: contentSecurityPolicy({ inlineStyles: true, inlineScripts: inlineScripts(rendered.html) }),
    // The overview brings its own title.
    html: `<main id="content" tabindex="-1">${overview ? "" : `<h1 class="unseen">${escapeHtml(rendered.label)}</h1>`}<div id="redoc">${rendered.html}</div></main><script type="application/json" id="reference-config">${JSON.stringify(config).replaceAll("<", "\\u003c")}</script>`,
  };
}

/** Redoc writes one script into its HTML: it sets the colour mode before anything is painted. */
function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = ""]) => script);
}

/** Redoc puts all sections on one page once it runs. Showing one keeps the reader's place and the page's length. */
function onlySection(path: string): string {
  const route = `/reference/${path}`.slice(0, -1);
  return `#redoc [data-section-id^="/"]:not([data-section-id$="${route}"]){display:none}`;
}
