import type { components } from "./generated/openapi.ts";

/** The request's body: one variant for each field, told apart by `paramToUpdate`. */
export type UpdateBody = components["schemas"]["OpportunityUpdate"];

/** A field that the contract allows to be updated. */
export type UpdatableField = UpdateBody["paramToUpdate"];

/** New values by field. The fields and their types are those of the contract's variants. */
export type Changes = {
  [Variant in UpdateBody as Variant["paramToUpdate"]]?: Variant[Exclude<keyof Variant, "paramToUpdate">];
};

/** The opportunity as the API answers it, `data.oportunity` on the wire. */
export type Opportunity = components["schemas"]["Opportunity"];
