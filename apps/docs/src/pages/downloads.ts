import { languages } from "../contract/open-api.ts";
import { join, table } from "../site/markdown-text.ts";
import type { Page } from "../site/page.ts";
import type { PageContext } from "./page-context.ts";

/** Stands for the size of the site, which is known once all of it is made. */
export const sizePlaceholder = "%SIZE%";

export function downloadsPage({ language, say, document }: PageContext): Page {
  return {
    path: "downloads/",
    title: say("downloads.title"),
    description: say("downloads.description"),
    menu: { label: say("downloads.menu"), level: 1 },
    scripts: ["save-site.js"],
    form: () =>
      [
        `<section id="save" class="save" aria-labelledby="save-title" data-saving="${say("offline.saving")}" data-saved="${say("offline.saved")}" data-failed="${say("offline.failed")}" hidden>`,
        `<h2 id="save-title">${say("offline.save")}</h2>`,
        `<p id="save-what">${say("offline.saveWhat", { size: sizePlaceholder })}</p>`,
        `<p><button type="button" class="primary" aria-describedby="save-what">${say("offline.saveButton")}</button></p>`,
        `<p role="status"></p>`,
        "</section>",
      ].join("\n"),
    body: (link) => {
      const file = (name: string) => `[${name}](${link(`/downloads/${name}`)})`;
      return join(
        say("downloads.intro", { version: document.info.version }),
        table(
          [say("downloads.file"), say("downloads.what")],
          [
            ...languages.flatMap((each) => [
              [file(`openapi.${each}.yaml`), say(`downloads.openapi.${each}`, { format: "YAML" })],
              [file(`openapi.${each}.json`), say(`downloads.openapi.${each}`, { format: "JSON" })],
            ]),
            [file(`wabotify.${language}.postman_collection.json`), say("downloads.postman")],
            [file(`wabotify-api.${language}.html`), say("downloads.offline")],
            [`[errors.json](${link(`/${language}/errors.json`)})`, say("downloads.errors")],
            [`[llms.txt](${link("/llms.txt")})`, say("downloads.llms")],
          ],
        ),
        say("downloads.markdown"),
      );
    },
  };
}
