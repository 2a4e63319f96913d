import type { Changes, paths, UpdatableField } from "@wabotify/client";
import { InvalidUpdateError } from "@wabotify/client";
import type { StandardSchemaV1 } from "@wabotify/client/validation";
import { holds, type Same } from "./support/holds.ts";

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

export function refused(error: unknown): void {
  if (!(error instanceof InvalidUpdateError)) return;
  holds<Same<typeof error.name, "InvalidUpdateError">>();
  holds<Same<typeof error.issues, readonly StandardSchemaV1.Issue[]>>();
}
