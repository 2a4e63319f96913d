import type { Opportunity, paths } from "@wabotify/client";
import {
  type opportunitySchema,
  type StandardSchemaV1,
  type updateBodySchema,
  updateVariantSchema,
} from "@wabotify/client/validation";
import { holds, type Same } from "./support/holds.ts";

type Body = paths["/api/opportunity"]["put"]["requestBody"]["content"]["application/json"];
holds<Same<StandardSchemaV1.InferOutput<typeof updateBodySchema>, Body>>();
holds<Same<StandardSchemaV1.InferOutput<typeof opportunitySchema>, Opportunity>>();

export const amount: StandardSchemaV1<{ paramToUpdate: "amount"; amount: number }> =
  updateVariantSchema("amount");
// @ts-expect-error not a field of the contract
updateVariantSchema("files");
