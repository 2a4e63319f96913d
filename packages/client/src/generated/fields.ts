// Made by @wabotify/codegen from the bundled contract, specs/dist/openapi.json.
// Do not edit: change the contract in specs/ and run "pnpm generate".

import type { Rule } from "../checks/rule.ts";
import { string, nonEmpty, number, nothing } from "../checks/types.ts";
import { anyOf } from "../checks/combinations.ts";
import { date, dateTime } from "../checks/dates.ts";
import type { components } from "./openapi.ts";

/** A field that the contract allows to be updated: a value of the body's tag. */
export type UpdatableField =
  | "name"
  | "description"
  | "amount"
  | "stageId"
  | "assignedAgentId"
  | "expirationDate";

/** New values by field, as the variants of the contract's body have them. */
export interface Changes {
  /** Nombre nuevo de la oportunidad. */
  name?: components["schemas"]["UpdateName"]["name"];
  /** Descripción nueva de la oportunidad. */
  description?: components["schemas"]["UpdateDescription"]["description"];
  /** Importe nuevo. Es un número JSON, no un texto. */
  amount?: components["schemas"]["UpdateAmount"]["amount"];
  /** Identificador de la etapa de destino. */
  stageId?: components["schemas"]["UpdateStageId"]["stageId"];
  /** Identificador del agente que pasa a llevar la oportunidad. */
  assignedAgentId?: components["schemas"]["UpdateAssignedAgentId"]["assignedAgentId"];
  /** Fecha ISO 8601, completa o con hora y zona. `null` borra la fecha. */
  expirationDate?: components["schemas"]["UpdateExpirationDate"]["expirationDate"] | Date;
}

/** What the value of each field must be. */
export const fieldRules: Readonly<Record<UpdatableField, Rule>> = {
  name: string,
  description: string,
  amount: number,
  stageId: string,
  assignedAgentId: string,
  expirationDate: anyOf(dateTime, date, nothing),
};

/** What each query parameter must be. */
export const queryRules: Readonly<Record<"id" | "workspaceId", Rule>> = {
  id: nonEmpty,
  workspaceId: nonEmpty,
};
