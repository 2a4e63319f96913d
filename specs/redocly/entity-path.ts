/** Where the envelope of a `200` holds the entity; spelled as on the wire. */
export const ENTITY_PATH: readonly string[] = ["data", "oportunity"];
