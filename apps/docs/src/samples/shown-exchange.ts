import { codeOf, type PrintedPage } from "./printed-code.ts";

/** A request's body and the answer to it, as a page shows them. */
export interface ShownExchange {
  body: unknown;
  answer: unknown;
}

/** What the page shows beside its samples; `undefined` for a page that shows no answer. */
export function shownExchange({ markdown }: PrintedPage): ShownExchange | undefined {
  const values = codeOf(markdown).flatMap(({ language, code }) =>
    language === "json" ? [JSON.parse(code)] : [],
  );
  const answer = values.find(({ success }) => success === true);
  const body = values.find(({ success }) => success === undefined);
  return answer && body && { body, answer };
}
