import { isRefusal, refusalOfValue, refusalsOf } from "../contract/refusals.ts";
import type { Variant } from "../contract/update-operation.ts";
import { kindOf, limitsOf } from "../contract/value-rules.ts";
import { join, json, list, table } from "../site/markdown-text.ts";
import type { Page } from "../site/page.ts";
import type { PageContext } from "./page-context.ts";
import { sampleTabs } from "./samples.ts";

/** One updatable field: its body, rules, samples, success and refusals. */
export function fieldPage(context: PageContext, variant: Variant): Page {
  const { say, operation } = context;
  const { field, tag, tagDescription, title, value } = variant;
  const refusal = refusalOfValue(field, operation.answers);
  return {
    path: `fields/${field}/`,
    title: `${title}: ${field}`,
    description: say("field.description", { field, description: variant.description }),
    menu: { label: field, level: 2, isCode: true },
    chooser: {
      label: say("field.chooser"),
      items: operation.variants.map((other) => ({ label: other.field, path: `fields/${other.field}/` })),
    },
    body: (link) =>
      join(
        variant.description.trim(),
        `## ${say("field.body")}`,
        json(variant.body),
        `## ${say("field.rules")}`,
        list([
          `\`${tag}\`: ${tagDescription}`,
          `\`${field}\`: ${kindOf(value, say)}. ${value.description ?? ""}`.trim(),
          ...limitsOf(value, say),
          say("field.onlyRule"),
        ]),
        (value.examples?.length ?? 0) > 1 &&
          say("field.alsoValues", {
            values: (value.examples ?? []).map((example) => `\`${JSON.stringify(example)}\``).join(", "),
          }),
        `## ${say("field.samples")}`,
        sampleTabs(variant.samples),
        `## ${say("field.success")}`,
        say("field.successText", { link: link("opportunity/") }),
        json(variant.success),
        `## ${say("field.refusals")}`,
        refusal && say("field.refusalText", { status: refusal.status }),
        refusal && json(refusal.value),
        table(
          [say("table.status"), say("table.code"), say("table.when")],
          operation.answers
            .filter(isRefusal)
            .flatMap(refusalsOf)
            .filter(({ status, errorCode }) => status !== refusal?.status || errorCode === refusal.errorCode)
            .map(({ status, errorCode, summary }) => [
              String(status),
              `[\`${errorCode}\`](${link(`errors/#${errorCode}`)})`,
              summary,
            ]),
        ),
      ),
  };
}
