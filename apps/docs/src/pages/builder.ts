import { escapeHtml } from "../shell/escape.ts";
import { join } from "../site/markdown-text.ts";
import type { Page } from "../site/page.ts";
import { builderConfig } from "./builder-config.ts";
import type { PageContext } from "./page-context.ts";

/** A form that makes a request, checks its value and sends it. */
export function builderPage(context: PageContext): Page {
  const { document, say } = context;
  const config = builderConfig(context);
  const mock = document.servers.find(({ url }) => url !== config.production)?.url ?? "";
  const outputs = config.fields[0]?.samples.filter(({ lang }) => ["curl", "TypeScript"].includes(lang)) ?? [];
  return {
    path: "builder/",
    title: say("builder.title"),
    description: say("builder.description"),
    menu: { label: say("builder.menu"), level: 1 },
    scripts: ["builder.js"],
    connectsAnywhere: true,
    body: (link) => join(say("builder.intro"), say("builder.noScript", { link: link("fields/") })),
    form: () =>
      [
        `<form id="builder" class="builder">`,
        `<p><label for="builder-field">${say("builder.field")}</label><select id="builder-field">${config.fields.map(({ field }) => `<option>${field}</option>`).join("")}</select></p>`,
        `<p><label for="builder-value">${say("builder.value")}</label><input id="builder-value" type="text" autocomplete="off" spellcheck="false" aria-describedby="builder-verdict"></p>`,
        `<p id="builder-verdict" role="status"></p>`,
        ...config.parameters.map(
          ({ name, example }) =>
            `<p><label for="builder-${name}"><code>${name}</code></label><input id="builder-${name}" type="text" value="${escapeHtml(example)}" autocomplete="off" spellcheck="false"></p>`,
        ),
        `<p><label for="builder-base">${say("builder.base")}</label><input id="builder-base" type="url" value="${escapeHtml(mock)}" autocomplete="off"></p>`,
        `<p id="builder-danger" hidden><input id="builder-real" type="checkbox"><label for="builder-real">${say("builder.real")}</label></p>`,
        `<p class="send"><button type="submit" class="primary">${say("builder.send")}</button></p>`,
        `<h2>${say("builder.request")}</h2>`,
        `<div class="tabs">${[...outputs.map(({ lang }) => (lang === "TypeScript" ? "@wabotify/client" : lang)), "JSON"].map((name) => block(name)).join("")}</div>`,
        `<h2>${say("builder.answer")}</h2>`,
        `<p id="builder-status" role="status"></p>`,
        block("answer", false),
        `</form>`,
        `<script type="application/json" id="builder-config">${JSON.stringify(config).replaceAll("<", "\\u003c")}</script>`,
      ].join("\n"),
  };

  function block(name: string, tab = true): string {
    return `<div class="code" ${tab ? `data-tab="${name}"` : ""} data-output="${name}"><pre tabindex="0" role="group" aria-label="${tab ? name : say("builder.answer")}"><code></code></pre></div>`;
  }
}
