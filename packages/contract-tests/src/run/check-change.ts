import { isDeepStrictEqual } from "node:util";
import type { CaseText, ExpectedChange } from "../cases/contract-case.ts";
import { entityPath } from "../contract/envelope.ts";
import type { Disagreement } from "./disagreement.ts";
import { show } from "./show.ts";

type Entity = Readonly<Record<string, unknown>>;

export interface Context {
  /** The entity as the answer before showed it; undefined where none is known. */
  before: Entity | undefined;
  fill: (text: CaseText) => string;
}

/** The entity shows the change, keeps what earlier steps changed, and has nothing else changed. */
export function checkChange(
  entity: Entity | undefined,
  change: ExpectedChange,
  { before, fill }: Context,
): Disagreement[] {
  const { pointer } = change;
  if (entity === undefined) {
    const expected = `the entity at ${entityPath.join(".")}`;
    return [{ check: "change", expected, got: "none", pointer }];
  }
  const identity = Object.entries(change.identity).map(([key, text]) => [key, fill(text)] as const);
  const wanted = { ...change.keeps, ...Object.fromEntries(identity), [change.field]: change.value };
  return [
    ...Object.entries(wanted)
      .filter(([key, value]) => !isDeepStrictEqual(entity[key], value))
      .map(
        ([key, value]): Disagreement => ({
          check: "change",
          expected: `${key} ${show(value)}`,
          got: `${key} ${show(entity[key])}`,
          pointer,
        }),
      ),
    ...(before === undefined ? [] : moved(before, entity, [change.field, ...change.clockKeys])).map(
      (key): Disagreement => ({
        check: "unchanged",
        expected: `${key} ${show(before?.[key])}, as before`,
        got: `${key} ${show(entity[key])}`,
        pointer,
      }),
    ),
  ];
}

function moved(before: Entity, after: Entity, mayMove: readonly string[]): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !mayMove.includes(key) && !isDeepStrictEqual(before[key], after[key]),
  );
}
