import { codeKey, entityPath } from "../contract/envelope.ts";
import type { DocumentedResponse } from "../contract/response.ts";
import type { Check, ContractCase } from "./contract-case.ts";
import { documentedFor } from "./statuses.ts";

/**
 * One case for each thing that the contract says of the answers of one status, so that a fault that all answers share
 * has a case that names it. The request is that of the first case that provokes the status.
 */
export function answers(cases: ContractCase[]): ContractCase[] {
  const statuses = new Set(
    cases.flatMap(({ operation, expected }) => expected.statuses.map((status) => `${operation} ${status}`)),
  );
  return [...statuses].flatMap((key) => {
    const model = cases.find(({ operation, expected }) => `${operation} ${expected.statuses[0]}` === key);
    return model === undefined ? [] : answersOf(model);
  });
}

interface Trait {
  key: string;
  name: string;
  why: string;
  pointer: string;
  checks: Check[];
}

function answersOf(model: ContractCase): ContractCase[] {
  const [status = 0] = model.expected.statuses;
  const response = documentedFor(status, model.expected.responses);
  if (response === undefined) return [];
  return traitsOf(status, response, model).map(({ key, ...trait }) => ({
    ...model,
    ...trait,
    id: `${model.operation}/answer/${status}/${key}`,
    checks: ["answer", ...trait.checks],
  }));
}

function traitsOf(status: number, response: DocumentedResponse, { expected }: ContractCase): Trait[] {
  const { pointer, content, constants, hasCode, entity } = response;
  const [mediaType] = Object.keys(content);
  const schema = mediaType === undefined ? undefined : content[mediaType];
  return [
    {
      key: "in-time",
      name: `a ${status} arrives in time and whole, and the connection is not dropped`,
      why: "a caller without an answer cannot know whether the change was made",
      pointer,
      checks: [],
    },
    ...(mediaType === undefined
      ? []
      : [
          {
            key: "media-type",
            name: `a ${status} has the media type ${Object.keys(content).join(" or ")}`,
            why: "the contract documents no other",
            pointer: `${pointer}/content`,
            checks: ["status", "media-type"] satisfies Check[],
          },
          {
            key: "body",
            name: `a ${status} has a body that is JSON, not empty and no page of HTML`,
            why: "callers read the envelope of every answer",
            pointer: `${pointer}/content`,
            checks: ["status", "body"] satisfies Check[],
          },
        ]),
    ...(schema?.schema === undefined
      ? []
      : [
          {
            key: "schema",
            name: `a ${status} has every key of its schema, each with its type and format, nested as there`,
            why: "callers rely on the documented shape",
            pointer: schema.pointer,
            checks: ["status", "schema"] satisfies Check[],
          },
        ]),
    ...Object.entries(constants).map(([key, constant]) => ({
      key: `constant-${key}`,
      name: `a ${status} says ${key}: ${JSON.stringify(constant.value)}`,
      why: "an envelope that contradicts its status cannot be relied on",
      pointer: constant.pointer,
      checks: ["status", "schema"] satisfies Check[],
    })),
    ...(hasCode
      ? [
          {
            key: codeKey,
            name: `a ${status} repeats its status as ${codeKey} in the envelope`,
            why: `the contract says that ${codeKey} is the HTTP status`,
            pointer: schema?.pointer ?? pointer,
            checks: ["status", "code"] satisfies Check[],
          },
        ]
      : []),
    ...(entity && expected.change
      ? [
          {
            key: "change",
            name: `a ${status} shows the change in ${entityPath.join(".")}, in the format it was sent in`,
            why: "the answer is the opportunity as it is after the change",
            pointer: entity.pointer,
            checks: ["status", "change"] satisfies Check[],
          },
          {
            key: "unchanged",
            name: `a ${status} to a change of one field shows no other field changed`,
            why: "a call changes one field",
            pointer: entity.pointer,
            checks: ["status", "unchanged"] satisfies Check[],
          },
        ]
      : []),
  ];
}
