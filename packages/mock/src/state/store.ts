import { ENTITY_FIELDS } from "../contract/meanings.ts";

export type Entity = Readonly<Record<string, unknown>>;

/** How many opportunities keep their changes when any may exist; beyond it the longest untouched starts anew. */
const KEPT = 10_000;

export type Presence = "present" | "opportunityAbsent" | "workspaceAbsent";

export interface Store {
  presence(workspaceId: string, id: string): Presence;
  /** The opportunity as it stands. Only for one that is present. */
  read(workspaceId: string, id: string): Entity;
  write(workspaceId: string, id: string, entity: Entity): void;
  /** Back to the beginning. */
  reset(): void;
}

/**
 * @param model The entity that one starts from.
 * @param initial The only ones that exist; without it any exists.
 */
export function createStore(model: Entity, initial: readonly Entity[] | undefined): Store {
  const entities = new Map<string, Entity>();
  const workspaces = new Set(initial?.map((entity) => entity[ENTITY_FIELDS.workspaceId]));

  function reset(): void {
    entities.clear();
    for (const entity of initial ?? []) {
      const { [ENTITY_FIELDS.workspaceId]: workspaceId, [ENTITY_FIELDS.id]: id } = entity;
      entities.set(keyOf(String(workspaceId), String(id)), { ...model, ...entity });
    }
  }
  reset();

  return {
    presence(workspaceId, id) {
      if (initial === undefined || entities.has(keyOf(workspaceId, id))) return "present";
      return workspaces.has(workspaceId) ? "opportunityAbsent" : "workspaceAbsent";
    },
    read(workspaceId, id) {
      return (
        entities.get(keyOf(workspaceId, id)) ?? {
          ...model,
          [ENTITY_FIELDS.id]: id,
          [ENTITY_FIELDS.workspaceId]: workspaceId,
        }
      );
    },
    write(workspaceId, id, entity) {
      const key = keyOf(workspaceId, id);
      if (initial !== undefined) {
        entities.set(key, entity);
        return;
      }
      // A map keeps the order of insertion: the first is the one longest untouched.
      entities.delete(key);
      entities.set(key, entity);
      if (entities.size > KEPT) for (const oldest of entities.keys()) return void entities.delete(oldest);
    },
    reset,
  };
}

function keyOf(workspaceId: string, id: string): string {
  return JSON.stringify([workspaceId, id]);
}
