/** An updatable field, as the reference shows it in several places at once. */
export interface ShownField {
  /** The body's property that names the field. */
  tag: string;
  name: string;
  /** Keys of the examples that are about this field: of the request, of its success, of its refusal. */
  examples: string[];
  /** Code that updates this field, by the name of its language. */
  samples: Record<string, string>;
}

/** The part of what Redoc remembers of an operation that says which field its reader looks at. */
export interface OperationState {
  /** Which alternative of the body, by the property that names it. */
  activeDiscriminator: Record<string, number>;
  activeExampleKey: string;
}

/** Lets body, examples and code of the reference show the same field, whichever of them its reader chose it in. */
export interface FieldChoice {
  /** An operation's state after a change to it. */
  follow<State extends OperationState>(state: State, change: Partial<OperationState>): State;
  /** Which of these examples to show. */
  exampleOf(ids: string[], keyOf: (id: string) => string | undefined, active: string): string | undefined;
  /** The code to show in place of a language's first sample. */
  sampleOf(first: string, example: string | undefined): string;
}

/** Between the key of an example that is about no field and the field that was chosen before it. */
const AFTER = "\n";

/** @param fields In the order of the body's alternatives. */
export function createFieldChoice(fields: ShownField[]): FieldChoice {
  const fieldOf = (example: string | undefined) =>
    fields.find(({ examples }) => example !== undefined && examples.includes(example));

  return {
    follow(state, { activeDiscriminator, activeExampleKey }) {
      const [{ tag } = { tag: "" }] = fields;
      const chosen = fields[activeDiscriminator?.[tag] ?? -1];
      if (chosen) return { ...state, activeExampleKey: chosen.name };
      if (!activeExampleKey) return state;

      const shown = fieldOf(activeExampleKey);
      if (!shown) {
        const before = fields[state.activeDiscriminator[tag] ?? 0]?.name ?? "";
        return { ...state, activeExampleKey: `${activeExampleKey}${AFTER}${before}` };
      }
      const index = fields.indexOf(shown);
      return { ...state, activeDiscriminator: { ...state.activeDiscriminator, [tag]: index } };
    },

    exampleOf(ids, keyOf, active) {
      const [key, before] = active.split(AFTER);
      const field = fieldOf(before ?? key);
      return ids.find((id) => keyOf(id) === key) ?? ids.find((id) => field && fieldOf(keyOf(id)) === field);
    },

    sampleOf(first, example) {
      const language = fields
        .flatMap(({ samples }) => Object.entries(samples))
        .find(([, source]) => source === first)?.[0];
      return fieldOf(example)?.samples[language ?? ""] ?? first;
    },
  };
}
