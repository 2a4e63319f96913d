import { differences } from "./differences.ts";
import type { Exchange } from "./recording-mock.ts";
import type { Sample, SamplePlace } from "./samples-of.ts";

/** What became of a sample that was run. */
export type Outcome = { output: string; exchanges: Exchange[] } | { error: string };

/** What is wrong with a sample, a line for each place where it is printed; empty when all is as shown. */
export function judgeSample({ places }: Sample, outcome: Outcome): string[] {
  return places.flatMap((place) => {
    const { page, field, title } = place;
    const problem = "error" in outcome ? `fails: ${outcome.error.trim()}` : problemAt(place, outcome);
    return problem === undefined ? [] : [`${page}${field ? `, ${field}` : ""}, ${title}: ${problem}`];
  });
}

function problemAt(
  { field, guide, shown }: SamplePlace,
  { output, exchanges }: Extract<Outcome, { output: string }>,
): string | undefined {
  if (guide) {
    const refused = exchanges.find(({ status }) => status >= 300);
    return refused && `the mock answers ${refused.status} ${refused.answer}`;
  }
  const [exchange, ...more] = exchanges;
  if (!exchange || more.length > 0) return `it sends ${exchanges.length} requests, not one`;
  if (field && exchange.field !== field) return `it changes ${exchange.field}, not ${field}`;
  const expected = shown.get(exchange.field ?? "");
  if (!expected) return `it changes ${exchange.field}, for which no page shows an answer`;

  const sent = exchange.field ?? "";
  const inBody = differences(expected.body, exchange.body, sent);
  if (inBody.length > 0) return `the body differs from the one shown at ${inBody.join("; at ")}`;
  const inAnswer = differences(expected.answer, JSON.parse(exchange.answer), sent);
  if (inAnswer.length > 0) return `the answer differs from the one shown at ${inAnswer.join("; at ")}`;
  const value = (exchange.body as Record<string, unknown>)[sent];
  const printed = [String(value), JSON.stringify(value)].some((text) => output.includes(text));
  return printed
    ? undefined
    : `it does not print the new value ${JSON.stringify(value)}, but ${JSON.stringify(output)}`;
}
