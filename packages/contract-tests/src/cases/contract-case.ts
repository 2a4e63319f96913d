import type { DocumentedResponse } from "../contract/response.ts";

/** Which of the target's ids stands at a place of a request. */
export type IdRole = "workspace" | "otherWorkspace" | "opportunity" | "unknownOpportunity";

/** A text as it is sent, or the role of the id that the target gives. */
export type CaseText = string | { readonly id: IdRole };

/** A request before the target's ids are filled in. */
export interface CaseRequest {
  readonly method: string;
  /** As the contract writes it, with its `{parameters}`. */
  readonly path: string;
  readonly pathParameters: Readonly<Record<string, CaseText>>;
  readonly query: readonly (readonly [name: string, value: CaseText])[];
  readonly headers: readonly (readonly [name: string, value: CaseText])[];
  /** The body's text; undefined sends none. */
  readonly body: string | undefined;
}

/**
 * What is looked at in an answer: that it comes in time at all, its status, its media type, that its body is JSON
 * where the contract says JSON, the schema of its status, the `code` that repeats the status, that it shows the change
 * and that it shows nothing else changed.
 */
export type Check = "answer" | "status" | "media-type" | "body" | "schema" | "code" | "change" | "unchanged";

export const allChecks: readonly Check[] = [
  "answer",
  "status",
  "media-type",
  "body",
  "schema",
  "code",
  "change",
  "unchanged",
];

/** What a successful change has to show. */
export interface ExpectedChange {
  readonly field: string;
  readonly value: unknown;
  /** Other fields with values that steps before have given them. */
  readonly keeps: Readonly<Record<string, unknown>>;
  /** Keys of the entity that the server's clock may move: date-times that no variant changes. */
  readonly clockKeys: readonly string[];
  /** Keys of the entity that repeat a parameter of the request. */
  readonly identity: Readonly<Record<string, CaseText>>;
  /** JSON pointer to the entity's schema. */
  readonly pointer: string;
}

export interface CaseStep {
  readonly request: CaseRequest;
  readonly expected: {
    /** The statuses that the contract allows here; more than one where it leaves a choice. */
    readonly statuses: readonly number[];
    /** What the operation documents for each status, the unexpected ones too. */
    readonly responses: Readonly<Record<string, DocumentedResponse>>;
    readonly change?: ExpectedChange;
  };
  /** The field that the request names, if it may change one. */
  readonly field?: string;
}

export interface ContractCase extends CaseStep {
  /** Stable: the same check has the same id in every version of the contract that has it. */
  readonly id: string;
  /** What is checked, as a clause: "amount accepts 0". */
  readonly name: string;
  /** Why the contract wants it so, as a clause. */
  readonly why: string;
  /** JSON pointer to the part of the contract that the case comes from. */
  readonly pointer: string;
  readonly kind: "positive" | "negative";
  /** The operation's id. */
  readonly operation: string;
  /** The contract's first server, where changes are real. */
  readonly production: string | undefined;
  /** Sent before the request, in this order, and checked in the same way. */
  readonly before: readonly CaseStep[];
  readonly checks: readonly Check[];
}

/** What a case checks and why, in one sentence. */
export function sentenceOf({ name, why }: Pick<ContractCase, "name" | "why">): string {
  return `${name}, because ${why}.`;
}
