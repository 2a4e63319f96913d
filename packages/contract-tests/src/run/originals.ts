/** Remembers what each updatable field was before the run changed it. There is no operation that reads, so only answers tell. */
export interface Originals {
  /** A change of this field is about to be sent. */
  sending(field: string, value: unknown): void;
  /** An answer showed the entity. */
  seen(entity: Readonly<Record<string, unknown>>): void;
  /** Values that have to be put back. */
  toRestore(): Map<string, unknown>;
  /** Fields whose earlier value no answer showed, with the value that they were first given. */
  unknown(): Map<string, unknown>;
}

/**
 * @param fields The fields that the run may change.
 * @param given Values that the user knows.
 */
export function rememberOriginals(
  fields: readonly string[],
  given: Readonly<Record<string, unknown>> = {},
): Originals {
  const first = new Map(Object.entries(given));
  const firstSent = new Map<string, unknown>();
  return {
    sending(field, value) {
      if (!firstSent.has(field)) firstSent.set(field, value);
    },
    seen(entity) {
      for (const field of fields) {
        const isUntouched = !firstSent.has(field) && !first.has(field);
        if (isUntouched && Object.hasOwn(entity, field)) first.set(field, entity[field]);
      }
    },
    toRestore: () => new Map([...first].filter(([field]) => firstSent.has(field))),
    unknown: () => new Map([...firstSent].filter(([field]) => !first.has(field))),
  };
}
