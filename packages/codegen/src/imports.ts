/** Which file of the client's checks has which function. */
const homes = {
  types: ["anything", "string", "nonEmpty", "number", "integer", "boolean", "nothing"],
  combinations: ["allOf", "anyOf"],
  constraints: [
    "oneOfValues",
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
  ],
  dates: ["date", "dateTime"],
  check: ["checked"],
  objects: ["objectOf", "variantOf", "arrayOf"],
} as const;

/** The client's checks that a generated file uses: no other is imported, so that no other is shipped. */
export class Imports {
  readonly #used = new Set<string>();

  use(name: string): string {
    this.#used.add(name);
    return name;
  }

  call(name: string, ...given: string[]): string {
    return `${this.use(name)}(${given.join(", ")})`;
  }

  /** The import lines of all that was used so far. */
  lines(): string {
    return Object.entries(homes)
      .map(([file, names]) => ({ file, names: names.filter((name) => this.#used.has(name)) }))
      .filter(({ names }) => names.length > 0)
      .map(({ file, names }) => `import { ${names.join(", ")} } from "../checks/${file}.ts";`)
      .join("\n");
  }
}
