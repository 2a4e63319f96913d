import type { paths } from "@wabotify/client";
import {
  ApiError,
  type Changes,
  createClient,
  type ErrorBody,
  hasStatus,
  NotFoundError,
  type Opportunity,
  PartialUpdateError,
  type UpdatableField,
  type UpdateResult,
} from "@wabotify/client";
import {
  type StandardSchemaV1,
  updateBodySchema,
  updateVariantSchema,
  violationReporter,
} from "@wabotify/client/validation";

type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
function holds<_Claim extends true>(): void {}

// The contract as openapi-typescript reads it: what codegen writes must say the same.
type Body = paths["/api/opportunity"]["put"]["requestBody"]["content"]["application/json"];
type Derived = {
  [Variant in Body as Variant["paramToUpdate"]]?: Variant[Exclude<keyof Variant, "paramToUpdate">];
};
type WithoutDate = { [Field in keyof Changes]: Exclude<Changes[Field], Date> };
holds<Same<keyof Changes, Body["paramToUpdate"]>>();
holds<Same<UpdatableField, Body["paramToUpdate"]>>();
holds<Same<WithoutDate, Derived>>();
holds<Same<Changes["expirationDate"], string | Date | null | undefined>>();

const client = createClient({ onContractViolation: violationReporter(({ pointer }) => pointer.length) });

export async function update(): Promise<Opportunity> {
  await client.opportunities.update("o", { name: "n", amount: 1, expirationDate: new Date() });
  await client.opportunities.update("o", { expirationDate: null }, { timeoutMs: 1, headers: new Headers() });
  // @ts-expect-error amount is a number
  await client.opportunities.update("o", { amount: "1" });
  // @ts-expect-error not a field of the contract
  await client.opportunities.update("o", { files: [] });
  // @ts-expect-error the tag is no field
  await client.opportunities.update("o", { paramToUpdate: "name" });
  // @ts-expect-error name takes no null
  await client.opportunities.update("o", { name: null });
  // @ts-expect-error a plain callback has no validator
  createClient({ onContractViolation: (violation: { pointer: string }) => violation.pointer });
  const opportunity = await client.opportunities.update("o", { name: "n" });
  holds<Same<typeof opportunity, Opportunity>>();
  holds<Same<typeof opportunity.statusId, number>>();
  return opportunity;
}

export async function bulk(): Promise<void> {
  for await (const result of client.opportunities.updateMany([{ id: "o", changes: { name: "n" } }])) {
    holds<Same<typeof result, UpdateResult>>();
    if (result.status === "fulfilled") holds<Same<typeof result.opportunity, Opportunity>>();
    // @ts-expect-error a failed row has no opportunity
    else result.opportunity;
  }
}

export async function literally(): Promise<void> {
  const result = await client.http.PUT("/api/opportunity", {
    params: { query: { id: "o", workspaceId: "w" } },
    body: { paramToUpdate: "amount", amount: 1 },
  });
  if (result.error) holds<Same<typeof result.error.success, false>>();
  if (hasStatus(result, 404)) holds<Same<typeof result.error, ErrorBody<404>>>();
  // @ts-expect-error not a status of the contract
  hasStatus(result, 418);
  await client.http.PUT("/api/opportunity", {
    params: { query: { id: "o", workspaceId: "w" } },
    // @ts-expect-error the named field is missing
    body: { paramToUpdate: "amount", name: "n" },
  });
}

export function errors(error: unknown): void {
  if (error instanceof NotFoundError) {
    holds<Same<typeof error.name, "NotFoundError">>();
    holds<Same<typeof error.status, 404>>();
  }
  if (error instanceof ApiError) holds<Same<typeof error.status, number>>();
  if (error instanceof PartialUpdateError) {
    holds<Same<typeof error.failed.field, UpdatableField>>();
    holds<Same<typeof error.failed.outcome, "rejected" | "unknown">>();
    holds<Same<typeof error.pending, Changes>>();
  }
}

holds<Same<StandardSchemaV1.InferOutput<typeof updateBodySchema>, Body>>();
export const amount: StandardSchemaV1<{ paramToUpdate: "amount"; amount: number }> =
  updateVariantSchema("amount");
export { updateBodySchema };
