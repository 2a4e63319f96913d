import type { Credential } from "../contract/credentials.ts";
import type { Parameter } from "../contract/document.ts";
import type { Operation } from "../contract/operation.ts";
import type { CaseText } from "./contract-case.ts";
import { successStatusOf } from "./statuses.ts";

/**
 * What a valid request gives a parameter: the workspace where the parameter repeats a credential, the opportunity
 * where it is a key of the entity, its example otherwise.
 */
export function sampleOf(parameter: Parameter, operation: Operation, credentials: Credential[]): CaseText {
  if (credentials.some((credential) => namesTheSame(credential, parameter))) return { id: "workspace" };
  if (isEntityKey(parameter.name, operation)) return { id: "opportunity" };
  const { example } = parameter as { example?: unknown };
  return String(example ?? parameter.schema?.examples?.[0] ?? parameter.schema?.enum?.[0] ?? "");
}

/** `x-workspace-id` and `workspaceId` name the same thing. */
export function namesTheSame(credential: { name: string }, parameter: { name: string }): boolean {
  const plain = ({ name }: { name: string }) =>
    name
      .toLowerCase()
      .replace(/^x-/, "")
      .replaceAll(/[^a-z0-9]/g, "");
  return plain(credential) === plain(parameter);
}

function isEntityKey(name: string, operation: Operation): boolean {
  const entity = operation.responses[String(successStatusOf(operation))]?.entity;
  return entity !== undefined && Object.hasOwn(entity.properties, name);
}
