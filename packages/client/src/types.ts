import type { components, operations } from "./generated/openapi.ts";

/** The opportunity as the API answers it, `data.oportunity` on the wire. Fields that the contract does not name are kept. */
export interface Opportunity extends Entity {}

type Entity = components["schemas"]["Opportunity"];

/** The request's body: one variant for each field, told apart by `paramToUpdate`. */
export type UpdateBody = components["schemas"]["OpportunityUpdate"];

/** The query of the operation: which opportunity of which workspace. */
export type UpdateQuery = operations["updateOpportunity"]["parameters"]["query"];
