import type { Parameter } from "../contract/document.ts";
import type { ContractNode } from "../contract/node.ts";
import { validatorOf } from "../contract/validator.ts";
import { hasType } from "../values/branches.ts";
import type { CaseRequest, ContractCase } from "./contract-case.ts";
import { refusal } from "./make-case.ts";
import type { Subject } from "./subject.ts";

/** Each parameter of the query and of the headers is missing, empty or there twice. */
export function parameters(subject: Subject): ContractCase[] {
  return subject.operation.parameters
    .filter(({ value }) => value.in === "query" || value.in === "header")
    .flatMap((parameter) => [
      ...(parameter.value.required === true ? missing(subject, parameter) : []),
      ...(allowsEmpty(subject, parameter) ? [] : empty(subject, parameter)),
      ...(parameter.value.in === "query" && !isList(parameter.value) ? repeated(subject, parameter) : []),
    ]);
}

function missing(subject: Subject, parameter: ContractNode<Parameter>): ContractCase[] {
  return refuse(subject, parameter, "missing", "without", "is required", (values) => [
    ...values.filter(([name]) => name !== parameter.value.name),
  ]);
}

function empty(subject: Subject, parameter: ContractNode<Parameter>): ContractCase[] {
  return refuse(subject, parameter, "empty", "with an empty", "may not be empty", (values) =>
    values.map(([name, value]) => [name, name === parameter.value.name ? "" : value]),
  );
}

function repeated(subject: Subject, parameter: ContractNode<Parameter>): ContractCase[] {
  return refuse(subject, parameter, "repeated", "with two values of", "is one value", (values) => [
    ...values,
    ...values.filter(([name]) => name === parameter.value.name),
  ]);
}

function refuse(
  subject: Subject,
  { value: { name, in: place }, pointer }: ContractNode<Parameter>,
  key: string,
  how: string,
  why: string,
  change: (values: CaseRequest["query"]) => CaseRequest["query"],
): ContractCase[] {
  const part = place === "query" ? "query" : "headers";
  return refusal(subject, "malformed", {
    id: `parameter/${name}/${key}`,
    name: `a request ${how} ${name} in the ${place}`,
    why: `${name} ${why}`,
    pointer,
    request: { ...subject.valid, [part]: change(subject.valid[part]) },
  });
}

function allowsEmpty({ operation }: Subject, { value, pointer }: ContractNode<Parameter>): boolean {
  if (value.schema === undefined) return true;
  return validatorOf(operation.standalone(value.schema), pointer)("").length === 0;
}

function isList({ schema }: Parameter): boolean {
  return schema !== undefined && hasType(schema, "array");
}
