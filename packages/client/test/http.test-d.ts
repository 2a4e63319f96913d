import { createClient, type ErrorBody, type ErrorStatus, hasStatus, type paths } from "@wabotify/client";
import { holds, type Same } from "./support/holds.ts";

type QueryOf = paths["/api/opportunity"]["put"]["parameters"]["query"];

const { http } = createClient();
const params = { query: { id: "o", workspaceId: "w" } };

export async function literally(): Promise<void> {
  const result = await http.PUT("/api/opportunity", { params, body: { paramToUpdate: "amount", amount: 1 } });
  holds<Same<typeof result.response, Response>>();
  if (result.error) {
    // Any of the contract's errors, until the status tells which.
    holds<Same<typeof result.error, ErrorBody<ErrorStatus>>>();
    holds<Same<typeof result.error.success, false>>();
  }
  if (hasStatus(result, 404)) holds<Same<typeof result.error, ErrorBody<404>>>();
  // @ts-expect-error not a status of the contract
  hasStatus(result, 418);
  // @ts-expect-error not an error
  hasStatus(result, 200);
  await http.PUT("/api/opportunity", {
    params,
    // @ts-expect-error the named field is missing
    body: { paramToUpdate: "amount", name: "n" },
  });
  // @ts-expect-error both ids are required
  const one: QueryOf = { id: "o" };
  void one;
  // @ts-expect-error the contract has one path
  await http.PUT("/api/contact", {});
}
