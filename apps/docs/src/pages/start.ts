import { fence, join, list } from "../site/markdown-text.ts";
import type { Page } from "../site/page.ts";
import type { PageContext } from "./page-context.ts";
import { sampleTabs } from "./samples.ts";

export function startPage({ say, document, operation }: PageContext): Page {
  const [first] = operation.variants;
  const mock = document.servers.find(({ url }) => url.startsWith("http://"));
  const curl = first?.samples.find(({ lang }) => lang === "curl")?.source ?? "";
  return {
    path: "",
    title: document.info.title,
    description: document.info.summary,
    menu: { label: say("start.menu"), level: 1 },
    body: (link) =>
      join(
        document.info.description.trim(),
        `\`${operation.method} ${operation.server}${operation.path}\``,
        `## ${say("start.first")}`,
        say("start.firstText"),
        sampleTabs(first?.samples ?? []),
        say("start.answer", { link: link("opportunity/") }),
        mock && `## ${say("start.mock")}`,
        mock && say("start.mockText"),
        mock && fence("sh", "npx @wabotify/mock"),
        mock && say("start.mockThen"),
        mock && fence("sh", curl.replace(operation.server, mock.url)),
        `## ${say("start.choose")}`,
        list(
          operation.variants.map(
            ({ field, title }) => `[${title}](${link(`fields/${field}/`)}): \`${field}\``,
          ),
        ),
        `## ${say("start.more")}`,
        list([
          say("start.moreReference", { link: link("reference/") }),
          say("start.moreErrors", { link: link("errors/") }),
          say("start.moreDownloads", { link: link("downloads/") }),
        ]),
      ),
  };
}
