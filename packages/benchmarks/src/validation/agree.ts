import { variations } from "./corpus.ts";
import { bodies, envelopes } from "./examples.ts";
import type { Validator } from "./validators.ts";

/**
 * Asks two validators about the same values.
 *
 * @returns How many they are.
 * @throws {Error} with the first about which they differ.
 */
export function agree(validator: Validator, ours: Validator): number {
  const questions = [
    ...bodies.flatMap(variations).map((value) => ["checkBody", value] as const),
    ...envelopes.flatMap(variations).map((value) => ["checkEnvelope", value] as const),
  ];
  for (const [check, value] of questions) {
    const verdict = validator[check](value);
    if (verdict !== ours[check](value))
      throw new Error(`${verdict ? "takes" : "refuses"} ${JSON.stringify(value).slice(0, 80)}`);
  }
  return questions.length;
}
