import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// The parts of the bundled document that the benchmark reads.

export interface Contract {
  paths: Record<string, Record<string, Operation>>;
  components: { securitySchemes: Record<string, { name: string }> };
}

export interface Operation {
  parameters: (Reference & { name: string; in: string; schema: Schema })[];
  requestBody: { content: Record<string, MediaType> };
  responses: Record<string, Reference & { content: Record<string, MediaType> }>;
}

interface MediaType {
  schema: Schema;
  examples: Record<string, Reference & { value: object }>;
}

type Schema = Reference & { discriminator?: { propertyName: string }; examples?: unknown[] };

type Reference = { $ref?: string };

export const contractFile: string = fileURLToPath(import.meta.resolve("@wabotify/contract/openapi.json"));

export const contract: Contract = JSON.parse(readFileSync(contractFile, "utf8"));

/** The first example of the first operation's `200`. */
export function exampleAnswer(document: Contract): object {
  const [, item] = firstOf(document.paths);
  const [, { responses }] = firstOf(item);
  const response = responses[200];
  if (response === undefined) throw new Error("The contract has no 200.");
  const [, { examples }] = firstOf(resolve(response, document).content);
  const [, example] = firstOf(examples);
  return resolve(example, document).value;
}

/** Name and value of what stands first. @throws {Error} where nothing does. */
export function firstOf<Value>(record: Record<string, Value>): [string, Value] {
  const [entry] = Object.entries(record);
  if (entry === undefined) throw new Error("The contract lacks what the benchmark needs of it.");
  return entry;
}

/** Follows a `$ref` within the document. */
export function resolve<Node extends Reference>(node: Node, document: Contract): Node {
  if (node.$ref === undefined) return node;
  const way = node.$ref.slice("#/".length).split("/");
  return way.reduce<unknown>((parent, name) => (parent as Record<string, unknown>)[name], document) as Node;
}
