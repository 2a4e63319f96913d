import { isDeepStrictEqual } from "node:util";
import type { Connect } from "../../peers/clients/connect.ts";
import { renaming } from "../contract/renaming.ts";
import { refusing } from "./judge.ts";

/**
 * Has a client do its work once and be refused once, before it is measured.
 *
 * @throws {Error} saying what it does not do.
 */
export async function prove(connect: Connect, baseUrl: string): Promise<void> {
  const { id, name, workspaceId, opportunity } = renaming;
  const answered = await connect(baseUrl, workspaceId)(id, name);
  if (!isDeepStrictEqual(answered, opportunity)) throw new Error("does not answer the opportunity");
  const refused = await connect(baseUrl + refusing, workspaceId)(id, name).then(
    () => false,
    () => true,
  );
  if (!refused) throw new Error("does not notice a refusal");
}
