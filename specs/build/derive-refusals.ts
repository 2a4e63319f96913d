import type { Language, OpenApiDocument, Schema } from "./openapi.ts";
import { answersOf, operationsOf, resolve, variantsOf } from "./walk.ts";

const REFUSED = "422";

/**
 * Adds to the `422` one example for each variant, under `<field>Invalid`: what the answer to a value of the wrong type
 * looks like. The neutral example, written by hand, stays the first.
 */
export function deriveRefusals(document: OpenApiDocument, language: Language): void {
  for (const { operation } of operationsOf(document)) {
    for (const { field, schema } of variantsOf(operation, document)) {
      const property = schema.properties?.[field];
      if (!property) continue;
      const texts = TEXTS[language];
      for (const answer of answersOf(operation, REFUSED, document)) {
        const expected = kindsOf(property, document).map((kind) => texts.kinds[kind] ?? kind);
        answer.examples = {
          ...answer.examples,
          [`${field}Invalid`]: {
            summary: texts.summary(field),
            description: texts.description,
            value: {
              success: false,
              code: Number(REFUSED),
              errorCode: `${screamingSnake(field)}_INVALID`,
              message: texts.message(
                field,
                new Intl.ListFormat(language, { type: "disjunction" }).format(expected),
              ),
              data: null,
            },
          },
        };
      }
    }
  }
}

interface Texts {
  summary(field: string): string;
  description: string;
  message(field: string, expected: string): string;
  /** What a value may be, by JSON type or format. */
  kinds: Record<string, string>;
}

const TEXTS: Record<Language, Texts> = {
  es: {
    summary: (field: string) => `Valor no válido para ${field}`,
    description:
      "El tipo o el formato del valor no es el del campo. Corrígelo: repetir la llamada no cambia nada.",
    message: (field: string, expected: string) => `El campo ${field} debe ser ${expected}.`,
    kinds: {
      array: "una lista",
      boolean: "verdadero o falso",
      date: "una fecha ISO 8601",
      "date-time": "una fecha ISO 8601 con hora y zona",
      integer: "un número entero",
      null: "null",
      number: "un número",
      object: "un objeto",
      string: "un texto",
    },
  },
  en: {
    summary: (field: string) => `Value not valid for ${field}`,
    description:
      "The type or the format of the value is not the field's. Correct it: repeating the call changes nothing.",
    message: (field: string, expected: string) => `The field ${field} must be ${expected}.`,
    kinds: {
      array: "a list",
      boolean: "true or false",
      date: "an ISO 8601 date",
      "date-time": "an ISO 8601 date with time and zone",
      integer: "a whole number",
      null: "null",
      number: "a number",
      object: "an object",
      string: "a text",
    },
  },
};

/** What a value may be: its format where it has one, its JSON type otherwise. */
function kindsOf(schema: Schema, document: OpenApiDocument): string[] {
  const { type, format, anyOf, oneOf } = resolve(schema, document);
  const branches = [...(anyOf ?? []), ...(oneOf ?? [])];
  if (branches.length > 0) return branches.flatMap((branch) => kindsOf(branch, document));
  return [type ?? []].flat().map((name) => (name === "string" && format ? format : name));
}

function screamingSnake(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();
}
