import { ENTITY_FIELDS } from "../contract/meanings.ts";
import type { Entity } from "./store.ts";

/** The entity with the change applied and the moment of its last change moved forward. */
export function changed(entity: Entity, field: string, value: unknown, now: number = Date.now()): Entity {
  const before = Date.parse(String(entity[ENTITY_FIELDS.updated]));
  // Two changes within a millisecond still show in order.
  const moment = Number.isNaN(before) ? now : Math.max(now, before + 1);
  return { ...entity, [field]: value, [ENTITY_FIELDS.updated]: new Date(moment).toISOString() };
}
