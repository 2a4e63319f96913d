import type { UpdatableField } from "../generated/fields.ts";
import { bodyCheck, opportunityCheck, variantChecks } from "../generated/validation.ts";
import type { StandardSchemaV1 } from "../standard-schema.ts";
import type { Opportunity, UpdateBody } from "../types.ts";
import { standard } from "./standard.ts";

/** The request's body, whichever variant its `paramToUpdate` names. */
export const updateBodySchema: StandardSchemaV1<UpdateBody> = /* @__PURE__ */ standard(bodyCheck);

/** The opportunity as the API answers it. */
export const opportunitySchema: StandardSchemaV1<Opportunity> = /* @__PURE__ */ standard(opportunityCheck);

/** The body that updates one field. */
export function updateVariantSchema<Field extends UpdatableField>(
  field: Field,
): StandardSchemaV1<Extract<UpdateBody, { paramToUpdate: Field }>> {
  return standard(variantChecks[field]);
}
