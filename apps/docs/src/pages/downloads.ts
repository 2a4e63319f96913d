import { languages } from "../contract/open-api.ts";
import { join, table } from "../site/markdown-text.ts";
import type { Page } from "../site/page.ts";
import type { PageContext } from "./page-context.ts";

export function downloadsPage({ language, say, document }: PageContext): Page {
  return {
    path: "downloads/",
    title: say("downloads.title"),
    description: say("downloads.description"),
    menu: { label: say("downloads.menu"), level: 1 },
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
