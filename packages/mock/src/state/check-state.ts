import { ENTITY_FIELDS, ENTITY_PATH } from "../contract/meanings.ts";
import type { Diagnostic } from "../engine/engine.ts";
import { modelEntity, successEnvelope } from "../envelope.ts";
import type { LanguagePack } from "../language-pack.ts";
import type { Entity } from "./store.ts";

/**
 * Makes sure that every entry can be answered with.
 *
 * @throws {Error} naming the entry and what is wrong with it.
 */
export function checkState(state: unknown, { operations, engine }: LanguagePack): Entity[] {
  if (!Array.isArray(state)) throw new Error("The state must be an array of opportunities.");
  const operation = operations.find((one) => modelEntity(one) !== undefined);
  const seen = new Set<string>();

  return state.map((entry: unknown, index) => {
    const fail = (problem: string) => new Error(`The state's entry ${index + 1} ${problem}.`);
    if (typeof entry !== "object" || entry === null || Array.isArray(entry)) throw fail("is no object");
    const entity = entry as Entity;
    for (const name of [ENTITY_FIELDS.id, ENTITY_FIELDS.workspaceId]) {
      const value = entity[name];
      if (typeof value !== "string" || value === "")
        throw fail(`needs a "${name}", a string that is not empty`);
    }
    const id = String(entity[ENTITY_FIELDS.id]);
    const key = JSON.stringify([entity[ENTITY_FIELDS.workspaceId], id]);
    if (seen.has(key)) throw fail(`repeats the opportunity ${id} of its workspace`);
    seen.add(key);

    if (operation !== undefined) {
      const whole = { ...modelEntity(operation), ...entity };
      const [violation] = engine.checkAnswer(operation, successEnvelope(operation, undefined, id, whole));
      if (violation !== undefined) throw fail(`(${id}) does not meet the contract: ${inEntity(violation)}`);
    }
    return entity;
  });
}

/** The violation as the author of the entry sees it, without the way to the entity. */
function inEntity({ path = [], message }: Diagnostic): string {
  const way = path.slice(1 + ENTITY_PATH.length).join(".");
  const rule = message.slice(Math.max(0, message.indexOf("must ")));
  return way === "" ? message : `${way} ${rule}`;
}
