// Made by @wabotify/codegen from the bundled contract, specs/dist/openapi.json.
// Do not edit: change the contract in specs/ and run "pnpm generate".

import type { Check } from "../checks/check.ts";
import { anything, string, nonEmpty, number, integer, nothing } from "../checks/types.ts";
import { anyOf } from "../checks/combinations.ts";
import { oneOfValues } from "../checks/constraints.ts";
import { date, dateTime } from "../checks/dates.ts";
import { checked } from "../checks/check.ts";
import { objectOf, variantOf, arrayOf } from "../checks/objects.ts";
import type { UpdatableField } from "./fields.ts";

const updateName: Check = /* @__PURE__ */ objectOf({
  required: { paramToUpdate: checked(oneOfValues("name")), name: checked(string) },
  closed: true,
});

const updateDescription: Check = /* @__PURE__ */ objectOf({
  required: { paramToUpdate: checked(oneOfValues("description")), description: checked(string) },
  closed: true,
});

const updateAmount: Check = /* @__PURE__ */ objectOf({
  required: { paramToUpdate: checked(oneOfValues("amount")), amount: checked(number) },
  closed: true,
});

const updateStageId: Check = /* @__PURE__ */ objectOf({
  required: { paramToUpdate: checked(oneOfValues("stageId")), stageId: checked(string) },
  closed: true,
});

const updateAssignedAgentId: Check = /* @__PURE__ */ objectOf({
  required: { paramToUpdate: checked(oneOfValues("assignedAgentId")), assignedAgentId: checked(string) },
  closed: true,
});

const updateExpirationDate: Check = /* @__PURE__ */ objectOf({
  required: {
    paramToUpdate: checked(oneOfValues("expirationDate")),
    expirationDate: checked(anyOf(dateTime, date, nothing)),
  },
  closed: true,
});

const opportunity: Check = /* @__PURE__ */ objectOf({
  required: {
    id: checked(nonEmpty),
    opportCode: checked(string),
    opportStatus: checked(integer),
    winLossStatus: checked(integer),
    winLossDate: checked(anyOf(string, nothing)),
    finalAmount: checked(number),
    creationDate: checked(dateTime),
    updatedDate: checked(dateTime),
    statusId: checked(integer),
    files: arrayOf(checked(anything)),
    orderInCards: checked(integer),
    orderInCardsLastUpdated: checked(dateTime),
    activities: arrayOf(checked(anything)),
    segmentationId: checked(anyOf(string, integer, nothing)),
    workspaceId: checked(nonEmpty),
    name: checked(string),
    description: checked(string),
    amount: checked(number),
    userCreation: checked(string),
    contactId: checked(string),
    expirationDate: checked(anyOf(string, nothing)),
    assignedAgentId: checked(string),
    stageId: checked(string),
  },
});

const opportunityEnvelope: Check = /* @__PURE__ */ objectOf({
  required: {
    success: checked(oneOfValues(true)),
    code: checked(oneOfValues(200)),
    errorCode: checked(anyOf(string, nothing)),
    message: checked(string),
    data: objectOf({ required: { id: checked(nonEmpty), oportunity: opportunity } }),
  },
});

const errorEnvelope: Check = /* @__PURE__ */ objectOf({
  required: {
    success: checked(oneOfValues(false)),
    code: checked(integer),
    errorCode: checked(anyOf(string, nothing)),
    message: checked(string),
  },
  optional: { data: checked(anything) },
});

/** Each variant of the body, by the field that it updates. */
export const variantChecks: Readonly<Record<UpdatableField, Check>> = {
  name: updateName,
  description: updateDescription,
  amount: updateAmount,
  stageId: updateStageId,
  assignedAgentId: updateAssignedAgentId,
  expirationDate: updateExpirationDate,
};

/** The body: the variant that its tag names. */
export const bodyCheck: Check = /* @__PURE__ */ variantOf("paramToUpdate", variantChecks);

export const opportunityCheck: Check = opportunity;

/** The documented bodies of answers, by status. */
export const responseChecks: Readonly<Record<string, Check>> = {
  "200": opportunityEnvelope,
  "400": errorEnvelope,
  "401": errorEnvelope,
  "404": errorEnvelope,
  "422": errorEnvelope,
  "500": errorEnvelope,
};
