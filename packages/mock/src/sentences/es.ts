import type { Sentences } from "./sentences.ts";

const typeNames: Record<string, string> = {
  string: "un texto",
  number: "un número",
  integer: "un número entero",
  boolean: "un booleano",
  object: "un objeto",
  array: "una lista",
  null: "null",
};

const list = (names: string[]): string => names.join(", ");

export const es: Sentences = {
  headerMissing: (header) => `Falta la cabecera ${header}: envía en ella el workspace que hace la llamada.`,
  workspacesDiffer: (header, parameter) =>
    `La cabecera ${header} y el parámetro ${parameter} nombran workspaces distintos: deben nombrar el mismo.`,

  parameterMissing: (name) => `Falta el parámetro ${name} en la query, o está vacío.`,
  parameterRepeated: (name) => `El parámetro ${name} está repetido en la query: envíalo una sola vez.`,
  queryUnreadable: () => "La query no se puede leer: tiene un % que no inicia un carácter UTF-8 codificado.",

  mediaTypeWrong: (got, expected) =>
    `${got === undefined ? "Falta la cabecera Content-Type" : `El tipo ${got} del cuerpo no sirve`}: debe ser ${list(expected)}, en UTF-8.`,
  contentEncodingWrong: (got) => `El cuerpo viene codificado como ${got}: envíalo sin codificar.`,
  bodyEmpty: () => "Falta el cuerpo de la petición: debe ser un objeto JSON.",
  bodyNotUtf8: () => "El cuerpo de la petición no es texto UTF-8.",
  bodyNotJson: (reason) => `El cuerpo de la petición no es JSON: ${reason}`,
  bodyTooDeep: (limit) => `El cuerpo de la petición anida más de ${limit} niveles.`,
  bodyTooLarge: (limit) => `El cuerpo de la petición pasa de ${limit} bytes.`,
  bodyNotObject: (got) => `El cuerpo de la petición debe ser un objeto JSON; llegó ${got}.`,

  tagMissing: (tag, known) => `Falta ${tag}: debe nombrar el campo que se actualiza, uno de ${list(known)}.`,
  fieldUnknown: (tag, got, known) =>
    `${tag} no nombra un campo actualizable: llegó ${got}, y se conocen ${list(known)}.`,
  fieldMissing: (tag, field) => `Falta el campo ${field}, que ${tag} nombra.`,
  fieldForeign: (tag, field, found) =>
    `El cuerpo trae además ${list(found)}: solo debe llevar ${tag} y ${field}.`,
  requestInvalid: (problems) => `La petición no cumple el contrato: ${problems}.`,

  opportunityNotFound: (id, workspaceId) =>
    `No se encontró la oportunidad ${id} en el workspace ${workspaceId}.`,
  workspaceNotFound: (workspaceId) => `No se encontró el workspace ${workspaceId}.`,

  valueInvalid: (field, expected, got) =>
    `El valor de ${field} no es válido: se esperaba ${expected} y llegó ${got}.`,

  pathUnknown: (path, known) => `El contrato no tiene la ruta ${path}; tiene ${list(known)}.`,
  methodNotAllowed: (method, path, allowed) =>
    `La ruta ${path} no admite ${method}; admite ${list(allowed)}.`,
  preferenceUnknown: (preference, known) =>
    `La cabecera Prefer pide ${preference}, que el contrato no documenta; documenta ${list(known)}.`,
  faultUnreadable: (got, known) => `El fallo «${got}» no se entiende; los que hay son ${known}.`,
  faultOnPurpose: (status) => `El mock responde ${status} porque así se le pidió.`,
  messageUnreadable: (reason) => `La petición no es HTTP legible: ${reason}.`,
  requestTooSlow: () => "La petición no llegó completa a tiempo.",
  headersTooLarge: () => "Las cabeceras de la petición son demasiado grandes.",
  answerViolates: (problems) => `El mock iba a dar una respuesta que no cumple el contrato: ${problems}.`,
  mockFailed: (reason) => `El mock no pudo responder: ${reason}`,

  typeName: (type) => typeNames[type] ?? type,
  formatted: (type, format) => `${type} con formato ${format}`,
  hugeNumber: () => "un número demasiado grande",
  absent: () => "nada",
  or: (alternatives) => alternatives.join(" o "),
};
