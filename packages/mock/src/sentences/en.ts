import type { Sentences } from "./sentences.ts";

const typeNames: Record<string, string> = {
  string: "a string",
  number: "a number",
  integer: "an integer",
  boolean: "a boolean",
  object: "an object",
  array: "an array",
  null: "null",
};

const list = (names: string[]): string => names.join(", ");

export const en: Sentences = {
  headerMissing: (header) => `The header ${header} is missing: send the calling workspace in it.`,
  workspacesDiffer: (header, parameter) =>
    `The header ${header} and the parameter ${parameter} name different workspaces: they must name the same one.`,

  parameterMissing: (name) => `The query parameter ${name} is missing or empty.`,
  parameterRepeated: (name) => `The query parameter ${name} is repeated: send it once.`,
  queryUnreadable: () =>
    "The query cannot be read: it has a % that does not start an encoded UTF-8 character.",

  mediaTypeWrong: (got, expected) =>
    `${got === undefined ? "The header Content-Type is missing" : `The body's type ${got} will not do`}: it must be ${list(expected)}, in UTF-8.`,
  contentEncodingWrong: (got) => `The body is encoded as ${got}: send it without an encoding.`,
  bodyEmpty: () => "The request has no body: it must be a JSON object.",
  bodyNotUtf8: () => "The request's body is no UTF-8 text.",
  bodyNotJson: (reason) => `The request's body is no JSON: ${reason}`,
  bodyTooDeep: (limit) => `The request's body nests deeper than ${limit} levels.`,
  bodyTooLarge: (limit) => `The request's body is larger than ${limit} bytes.`,
  bodyNotObject: (got) => `The request's body must be a JSON object; it is ${got}.`,

  tagMissing: (tag, known) => `${tag} is missing: it must name the field to update, one of ${list(known)}.`,
  fieldUnknown: (tag, got, known) =>
    `${tag} names no updatable field: it is ${got}, and the known ones are ${list(known)}.`,
  fieldMissing: (tag, field) => `The field ${field}, which ${tag} names, is missing.`,
  fieldForeign: (tag, field, found) =>
    `The body also holds ${list(found)}: it must hold ${tag} and ${field} only.`,
  requestInvalid: (problems) => `The request does not meet the contract: ${problems}.`,

  opportunityNotFound: (id, workspaceId) =>
    `The opportunity ${id} was not found in the workspace ${workspaceId}.`,
  workspaceNotFound: (workspaceId) => `The workspace ${workspaceId} was not found.`,

  valueInvalid: (field, expected, got) =>
    `The value of ${field} is not valid: expected ${expected}, got ${got}.`,

  pathUnknown: (path, known) => `The contract has no path ${path}; it has ${list(known)}.`,
  methodNotAllowed: (method, path, allowed) =>
    `The path ${path} does not take ${method}; it takes ${list(allowed)}.`,
  preferenceUnknown: (preference, known) =>
    `The header Prefer asks for ${preference}, which the contract does not document; it documents ${list(known)}.`,
  faultUnreadable: (got, known) => `The fault "${got}" is not understood; there are ${known}.`,
  faultOnPurpose: (status) => `The mock answers ${status} because it was told to.`,
  messageUnreadable: (reason) => `The request is no readable HTTP: ${reason}.`,
  requestTooSlow: () => "The request did not arrive whole in time.",
  headersTooLarge: () => "The request's headers are too large.",
  answerViolates: (problems) => `The mock was about to give an answer that breaks the contract: ${problems}.`,
  mockFailed: (reason) => `The mock could not answer: ${reason}`,

  typeName: (type) => typeNames[type] ?? type,
  formatted: (type, format) => `${type} of the format ${format}`,
  hugeNumber: () => "a number too large to hold",
  absent: () => "nothing",
  or: (alternatives) => alternatives.join(" or "),
};
