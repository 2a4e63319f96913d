import type { Answer } from "./update-operation.ts";

/** A refusal as the contract shows it. */
export interface Refusal {
  status: number;
  errorCode: string;
  summary: string;
  /** When it comes and what to do about it. */
  description: string;
  message: string;
  value: unknown;
}

/** Each refusal of an answer, one for each `errorCode`. */
export function refusalsOf({ status, examples }: Answer): Refusal[] {
  return examples.flatMap(({ summary, description, value }) => {
    const { errorCode, message } = value as { errorCode: string | null; message: string };
    return errorCode === null ? [] : [{ status, errorCode, summary, description, message, value }];
  });
}

/** The key of the example that refuses a wrong value of a field: the contract derives one for each. */
export function valueRefusalKey(field: string): string {
  return `${field}Invalid`;
}

/** The refusal of a wrong value of a field. */
export function refusalOfValue(field: string, answers: Answer[]): Refusal | undefined {
  const examples = answers.flatMap((answer) =>
    answer.examples
      .filter(({ key }) => key === valueRefusalKey(field))
      .map((example) => ({ answer, example })),
  );
  const [first] = examples;
  return first && refusalsOf({ ...first.answer, examples: [first.example] })[0];
}

export function isRefusal({ status }: { status: number }): boolean {
  return status >= 400;
}
