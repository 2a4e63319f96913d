import { checkDocument } from "../contract/check-document.ts";
import { operationsOf } from "../contract/operation.ts";
import { acceptedValues } from "./accepted-values.ts";
import { answers } from "./answers.ts";
import { bodyShapes } from "./body-shapes.ts";
import type { ContractCase } from "./contract-case.ts";
import { existence } from "./existence.ts";
import type { GivenValues } from "./given-values.ts";
import { acceptance } from "./make-case.ts";
import { mediaTypes } from "./media-types.ts";
import { parameters } from "./parameters.ts";
import { persistence } from "./persistence.ts";
import { refusedValues } from "./refused-values.ts";
import { security } from "./security.ts";
import { successStatusOf } from "./statuses.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { variantShapes } from "./variant-shapes.ts";

export interface DeriveOptions {
  /** What the generated values are made from; the same seed gives the same values. @default 1 */
  seed?: number;
  /** How many values are generated for each variant. @default 3 */
  generated?: number;
  /**
   * By field: values that the target accepts where it knows more than the contract. They take the place of the values
   * that the contract alone would have accepted.
   */
  values?: GivenValues;
}

/**
 * Derives the cases that an implementation of a contract has to pass. Pure: it reads the contract and nothing else,
 * and answers the same cases for the same contract and seed.
 *
 * @param contract An OpenAPI 3.1 document in one piece, as `readContract()` reads it.
 * @returns The cases of each operation: accepted values first, then what has to be refused.
 * @throws {ContractError} The document is invalid, or a given value is. The message says where.
 */
export function deriveCases(contract: object, options: DeriveOptions = {}): ContractCase[] {
  const { seed = 1, generated = 3, values = {} } = options;
  return operationsOf(checkDocument(contract)).flatMap((operation) =>
    casesOf(subjectOf(operation, values), { seed, count: generated }),
  );
}

function casesOf(subject: Subject, generated: { seed: number; count: number }): ContractCase[] {
  const { body } = subject;
  const positive = body
    ? [...acceptedValues(subject, body, generated), ...persistence(subject, body)]
    : plain(subject);
  const negative = [
    ...security(subject),
    ...parameters(subject),
    ...existence(subject),
    ...mediaTypes(subject),
    ...(body
      ? [...bodyShapes(subject, body), ...variantShapes(subject, body), ...refusedValues(subject, body)]
      : []),
  ];
  return [...positive, ...negative, ...answers([...positive, ...negative])];
}

/** Without variants there is one request that is known to be valid: that of the examples. */
function plain(subject: Subject): ContractCase[] {
  const { operation, valid } = subject;
  const status = successStatusOf(operation);
  if (status === undefined) return [];
  return [
    acceptance(subject, {
      id: "accepts/example",
      name: "a request as the contract's examples show it is accepted",
      why: "the contract gives it as an example",
      pointer: operation.node.pointer,
      step: { request: valid, expected: { statuses: [status], responses: operation.responses } },
    }),
  ];
}
