import {
  type Changes,
  createClient,
  type FailedField,
  type Opportunity,
  PartialUpdateError,
  type UpdatableField,
} from "@wabotify/client";
import { holds, type Same } from "./support/holds.ts";

const { opportunities } = createClient();

export async function update(): Promise<void> {
  await opportunities.update("o", { name: "n", amount: 1, expirationDate: new Date() });
  await opportunities.update("o", { expirationDate: null }, { workspaceId: "w", timeoutMs: 1 });
  // @ts-expect-error amount is a number
  await opportunities.update("o", { amount: "1" });
  // @ts-expect-error not a field of the contract
  await opportunities.update("o", { files: [] });
  // @ts-expect-error the tag is no field
  await opportunities.update("o", { paramToUpdate: "name" });
  // @ts-expect-error name takes no null
  await opportunities.update("o", { name: null });
  // @ts-expect-error what is not changed is left out
  await opportunities.update("o", { name: undefined });
  // @ts-expect-error an id is a text
  await opportunities.update(7, { name: "n" });
  // @ts-expect-error there is one opportunity
  await opportunities.update("o", { name: "n" }, { concurrency: 2 });

  const opportunity = await opportunities.update("o", { name: "n" });
  holds<Same<typeof opportunity, Opportunity>>();
  holds<Same<typeof opportunity.statusId, number>>();
}

export function partly(error: unknown): void {
  if (!(error instanceof PartialUpdateError)) return;
  holds<Same<typeof error.applied, Changes>>();
  holds<Same<typeof error.pending, Changes>>();
  holds<Same<typeof error.opportunity, Opportunity>>();
  holds<Same<typeof error.failed, FailedField>>();
  holds<Same<typeof error.failed.field, UpdatableField>>();
  holds<Same<typeof error.failed.outcome, "rejected" | "unknown">>();
  // What is left is what an update takes.
  void opportunities.update("o", { ...error.pending, name: "n" });
}
