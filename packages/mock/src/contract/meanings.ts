// What no schema can say: which parts of the contract the store works with. Everything else is read from it.

/** Where the envelope of a `200` holds the entity; spelled as on the wire. */
export const ENTITY_PATH = ["data", "oportunity"] as const;

/** Where that envelope repeats the entity's id. */
export const ENVELOPE_ID_PATH = ["data", "id"] as const;

/** The query parameter that names the opportunity. */
export const ID_PARAMETER = "id";

/** The query parameter that names the workspace; the contract's security header must name the same one. */
export const WORKSPACE_PARAMETER = "workspaceId";

/** The entity's fields that repeat the two, and the one that moves with each change. */
export const ENTITY_FIELDS = { id: "id", workspaceId: "workspaceId", updated: "updatedDate" } as const;
