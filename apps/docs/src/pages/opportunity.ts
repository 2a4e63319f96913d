import type { OpenApiDocument, Schema } from "../contract/open-api.ts";
import { resolve } from "../contract/resolve.ts";
import { kindOf } from "../contract/value-rules.ts";
import { join, json, table } from "../site/markdown-text.ts";
import type { Page } from "../site/page.ts";
import type { PageContext } from "./page-context.ts";

/** The answers: the envelopes and every property in them. */
export function opportunityPage(context: PageContext): Page {
  const { say, document, operation } = context;
  const success = operation.answers.find(({ status }) => status < 300);
  const refusal = operation.answers.find(({ status }) => status >= 400);
  return {
    path: "opportunity/",
    title: say("opportunity.title"),
    description: say("opportunity.description"),
    menu: { label: say("opportunity.menu"), level: 1 },
    body: () =>
      join(
        `## ${success?.status}`,
        success?.description.trim(),
        success?.schema?.description?.trim(),
        success?.schema && properties(success.schema, context, document),
        json(success?.examples[0]?.value),
        `## ${say("opportunity.refusal")}`,
        refusal?.schema?.description?.trim(),
        refusal?.schema && properties(refusal.schema, context, document),
      ),
  };
}

function properties(schema: Schema, { say }: PageContext, document: OpenApiDocument): string {
  return table(
    [say("table.property"), say("table.value"), say("table.description")],
    rows(schema, "").map(({ name, node }) => [`\`${name}\``, kindOf(node, say), node.description ?? ""]),
  );

  function rows(parent: Schema, prefix: string): { name: string; node: Schema }[] {
    return Object.entries(parent.properties ?? {}).flatMap(([key, child]) => {
      const node = resolve(child, document);
      const name = `${prefix}${key}`;
      return [{ name, node }, ...rows(node, `${name}.`)];
    });
  }
}
