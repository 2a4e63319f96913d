import { en } from "./en.ts";
import { es } from "./es.ts";
import type { Language } from "./language.ts";

/** What the mock says, a sentence for each cause. Both languages have all of them. */
export interface Sentences {
  headerMissing(header: string): string;
  workspacesDiffer(header: string, parameter: string): string;

  parameterMissing(name: string): string;
  parameterRepeated(name: string): string;
  queryUnreadable(): string;

  mediaTypeWrong(got: string | undefined, expected: string[]): string;
  contentEncodingWrong(got: string): string;
  bodyEmpty(): string;
  bodyNotUtf8(): string;
  bodyNotJson(reason: string): string;
  bodyTooDeep(limit: number): string;
  bodyTooLarge(limit: number): string;
  bodyNotObject(got: string): string;

  tagMissing(tag: string, known: string[]): string;
  fieldUnknown(tag: string, got: string, known: string[]): string;
  fieldMissing(tag: string, field: string): string;
  fieldForeign(tag: string, field: string, found: string[]): string;
  requestInvalid(problems: string): string;

  opportunityNotFound(id: string, workspaceId: string): string;
  workspaceNotFound(workspaceId: string): string;

  valueInvalid(field: string, expected: string, got: string): string;

  pathUnknown(path: string, known: string[]): string;
  methodNotAllowed(method: string, path: string, allowed: string[]): string;
  preferenceUnknown(preference: string, known: string[]): string;
  faultUnreadable(got: string, known: string): string;
  faultOnPurpose(status: number): string;
  messageUnreadable(reason: string): string;
  requestTooSlow(): string;
  headersTooLarge(): string;
  answerViolates(problems: string): string;
  mockFailed(reason: string): string;

  /** The names of JSON's types, and of "one or the other". */
  typeName(type: string): string;
  formatted(type: string, format: string): string;
  absent(): string;
  /** JSON has no infinity: a number too large for a double, such as 1e400, is read as one. */
  hugeNumber(): string;
  or(alternatives: string[]): string;
}

const catalogues: Record<Language, Sentences> = { es, en };

export function sentencesIn(language: Language): Sentences {
  return catalogues[language];
}
