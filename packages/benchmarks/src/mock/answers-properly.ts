import { contractViolations } from "@wabotify/client/validation";
import type { SampleRequest, SampleRequests } from "./sample-requests.ts";

/** Sends a request and reads its answer. */
export type Ask = (sample: SampleRequest) => Promise<{ status: number; body: unknown }>;

/**
 * Makes sure that the valid request is answered as documented.
 *
 * @returns how many of the mistaken ones are refused, as in "3 of 4"
 * @throws {Error} with what came instead.
 */
export async function answersProperly(ask: Ask, { valid, mistaken }: SampleRequests): Promise<string> {
  const { status, body } = await ask(valid);
  const [violation] = contractViolations(status, body);
  if (status !== 200 || violation !== undefined) {
    const what = violation ? `${violation.expected} is not at "${violation.pointer}"` : "";
    throw new Error(`answers the valid request with ${status} ${what}`.trim());
  }
  const samples = Object.values(mistaken);
  let refused = 0;
  for (const sample of samples) {
    const answer = await ask(sample);
    if (answer.status >= 400 && answer.status < 500) refused++;
  }
  return `${refused} of ${samples.length}`;
}
