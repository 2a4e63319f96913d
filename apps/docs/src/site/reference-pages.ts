import type { OpenApiDocument } from "../contract/open-api.ts";
import type { PageContext } from "../pages/page-context.ts";
import { redocOptions } from "../reference/redoc-options.ts";
import type { ReferencePage } from "../reference/render-reference.ts";
import type { Assets } from "../shell/assets.ts";
import { contentSecurityPolicy } from "../shell/content-security-policy.ts";
import { escapeHtml } from "../shell/escape.ts";
import type { Content } from "../shell/render-shell.ts";
import { pageLinks } from "./addresses.ts";

/** A rendered page of the reference, ready for its frame. */
export function referenceContent(
  { language, say, operation }: PageContext,
  { document, rendered }: { document: OpenApiDocument; rendered: ReferencePage },
  assets: Assets,
): Content {
  const path = `reference/${rendered.path}`;
  const overview = rendered.path === "";
  const link = pageLinks(language, path);
  const config = {
    redoc: link(`/${assets.path("redoc.js")}`),
    contract: link(`/${assets.path(`redoc.${language}.json`)}`),
    ui: link(`/${assets.path(`redoc-ui.${language}.json`)}`),
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
    head: `${rendered.styles}<style>${onlySection(rendered.path)}</style><link rel="stylesheet" href="${link(`/${assets.path("reference.css")}`)}">`,
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
