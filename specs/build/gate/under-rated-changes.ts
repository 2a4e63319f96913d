import type { Change } from "./change.ts";

type Json = Record<string, unknown>;

/** What Redocly rates as a patch and is more: found by walking both contracts side by side. */
export function underRatedChanges(base: unknown, revision: unknown): Change[] {
  return [...compare(base, revision, "#")];
}

function* compare(base: unknown, revision: unknown, pointer: string): Generator<Change> {
  if (!isObject(base) || !isObject(revision)) return;
  yield* judge(base, revision, pointer);
  for (const key of Object.keys(base)) {
    const child = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (Object.hasOwn(revision, key)) yield* compare(base[key], revision[key], child);
  }
}

function* judge(base: Json, revision: Json, pointer: string): Generator<Change> {
  if (isObject(base.discriminator) && base.oneOf && revision.discriminator === undefined) {
    yield {
      bump: "major",
      pointer,
      message:
        "The discriminator was dropped: generated types no longer tell the variants apart by their tag.",
    };
  }
  if (base.additionalProperties === false && revision.additionalProperties !== false) {
    yield { bump: "minor", pointer, message: "A closed schema was opened: more is accepted than before." };
  }
  if (isSchema(base) && base.enum === undefined && Array.isArray(revision.enum)) {
    yield {
      bump: "major",
      pointer,
      message: "An enum was added: values that were in order are no longer, and generated types narrow.",
    };
  }
}

/** Also arrays: their items are compared place by place. */
function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}

function isSchema({ type }: Json): boolean {
  return typeof type === "string" || Array.isArray(type);
}
