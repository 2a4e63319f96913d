import { isRefusal, refusalsOf } from "../contract/refusals.ts";
import { join, json, table } from "../site/markdown-text.ts";
import type { Page } from "../site/page.ts";
import type { PageContext } from "./page-context.ts";

export function errorsPage({ language, say, operation, retried }: PageContext): Page {
  const answers = operation.answers.filter(isRefusal);
  return {
    path: "errors/",
    title: say("errors.title"),
    description: say("errors.description"),
    menu: { label: say("errors.menu"), level: 1 },
    body: (link) =>
      join(
        say("errors.intro", { link: link(`/${language}/errors.json`) }),
        table(
          [say("table.status"), say("table.code"), say("table.when"), say("errors.retried")],
          answers.flatMap((answer) =>
            refusalsOf(answer).map(({ status, errorCode, summary }) => [
              String(status),
              `[\`${errorCode}\`](#${errorCode})`,
              summary,
              retried.has(status) ? say("errors.yes") : say("errors.no"),
            ]),
          ),
        ),
        ...answers.flatMap((answer) => [
          `## ${answer.status}`,
          answer.description.trim(),
          retried.has(answer.status) ? say("errors.isRetried") : say("errors.isNotRetried"),
          ...refusalsOf(answer).flatMap(({ errorCode, summary, description, value }) => [
            `### ${errorCode}`,
            `**${summary}.** ${description}`,
            json(value),
          ]),
        ]),
      ),
  };
}

/** What `errors.json` holds: the page's facts for programs. */
export function errorList({ operation, retried }: PageContext): object {
  return {
    errors: operation.answers.filter(isRefusal).flatMap((answer) =>
      refusalsOf(answer).map(({ status, errorCode, summary, description, message }) => ({
        status,
        errorCode,
        summary,
        message,
        description,
        retriedByClient: retried.has(status),
      })),
    ),
  };
}
