import type { Check, Path } from "../checks/check.ts";
import type { StandardSchemaV1 } from "../standard-schema.ts";

/** A schema for whoever knows Standard Schema, from a check of the contract. The value is answered as it came. */
export function standard<Value>(check: Check): StandardSchemaV1<Value> {
  return {
    "~standard": {
      version: 1,
      vendor: "wabotify",
      validate(value) {
        const deviations = check(value);
        if (!deviations[0]) return { value: value as Value };
        return {
          issues: deviations.map(({ path, expected }) => ({
            message: `${pointerOf(path) || "The value"} must be ${expected}.`,
            path,
          })),
        };
      },
    },
  };
}

/** A path as a JSON pointer; the whole value is "". */
export function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
