import type { Sentences } from "./sentences/sentences.ts";

/** Why a request is not done as asked, before it is put into a language and an envelope. */
export interface Refusal {
  status: number;
  /** The key of the contract's example for this cause; where there is none, the response's first example stands in. */
  example?: string;
  say: (sentences: Sentences) => string;
  headers?: Record<string, string>;
}
