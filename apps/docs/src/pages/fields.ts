import { kindOf } from "../contract/value-rules.ts";
import { fence, join, table } from "../site/markdown-text.ts";
import type { Page } from "../site/page.ts";
import type { PageContext } from "./page-context.ts";

/** The request: its address, headers and parameters, and the fields that it can change. */
export function fieldsPage({ say, operation }: PageContext): Page {
  const { body, headers, parameters, variants } = operation;
  return {
    path: "fields/",
    title: say("fields.title"),
    description: say("fields.description", { fields: variants.map(({ field }) => field).join(", ") }),
    menu: { label: say("fields.menu"), level: 1 },
    body: (link) =>
      join(
        operation.description.trim(),
        `## ${say("fields.choose", { tag: body.discriminator?.propertyName ?? "" })}`,
        body.description?.trim(),
        table(
          [say("table.field"), say("table.does"), say("table.value")],
          variants.map(({ field, title, value }) => [
            `[\`${field}\`](${link(`fields/${field}/`)})`,
            title,
            kindOf(value, say),
          ]),
        ),
        `## ${say("fields.request")}`,
        fence("http", `${operation.method} ${operation.path}`),
        table(
          [say("table.name"), say("table.in"), say("table.value"), say("table.description")],
          [
            ...headers.map(({ name = "", description = "" }) => [
              `\`${name}\``,
              say("in.header"),
              say("type.string"),
              description,
            ]),
            ...parameters.map(({ name, schema, description = "" }) => [
              `\`${name}\``,
              say("in.query"),
              kindOf(schema, say),
              description,
            ]),
          ],
        ),
        say("fields.allRequired"),
      ),
  };
}
