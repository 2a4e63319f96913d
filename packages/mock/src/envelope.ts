import type { ContractOperation } from "./contract/contract-operation.ts";
import { ENTITY_PATH, ENVELOPE_ID_PATH } from "./contract/meanings.ts";
import type { Draft } from "./engine/engine.ts";
import type { Refusal } from "./refusal.ts";
import type { Sentences } from "./sentences/sentences.ts";
import type { Entity } from "./state/store.ts";

const SUCCESS = 200;

/** The envelope where the contract has no example, in the order of its examples. */
const UNDOCUMENTED_REFUSAL = { success: false, code: 0, errorCode: null, message: "", data: null };

/** The documented envelope of a refusal. A status that the contract does not document has the same form. */
export function refusalEnvelope(
  refusal: Refusal,
  operation: ContractOperation | undefined,
  sentences: Sentences,
): Draft & { example: string | undefined } {
  const response = operation?.responses.get(refusal.status);
  const examples = response?.examples ?? new Map<string, unknown>();
  const [neutral] = examples.keys();
  const example = refusal.example !== undefined && examples.has(refusal.example) ? refusal.example : neutral;
  const model = (example === undefined ? {} : examples.get(example)) as { errorCode?: string | null };
  return {
    status: refusal.status,
    headers: { "content-type": response?.mediaType ?? "application/json", ...refusal.headers },
    body: {
      ...UNDOCUMENTED_REFUSAL,
      ...model,
      code: refusal.status,
      message: refusal.say(sentences),
    },
    example,
  };
}

/** The model of an entity: the one in the first example of the operation's `200`. */
export function modelEntity(operation: ContractOperation): Entity | undefined {
  return successExample(operation, undefined, ENTITY_PATH);
}

/** The `200` of a variant, with this entity in it. */
export function successEnvelope(
  operation: ContractOperation,
  variant: string | undefined,
  id: string,
  entity: Entity,
): Draft {
  const example = successExample(operation, variant, []);
  return {
    status: SUCCESS,
    headers: { "content-type": operation.responses.get(SUCCESS)?.mediaType ?? "application/json" },
    body: placed(placed(example, ENTITY_PATH, entity), ENVELOPE_ID_PATH, id),
  };
}

function successExample(
  operation: ContractOperation,
  key: string | undefined,
  path: readonly string[],
): Entity | undefined {
  const examples = operation.responses.get(SUCCESS)?.examples ?? new Map<string, unknown>();
  const [first] = examples.values();
  const example = (key === undefined ? undefined : examples.get(key)) ?? first;
  return path.reduce<unknown>((node, name) => (node as Entity | undefined)?.[name], example) as
    | Entity
    | undefined;
}

/** A copy with the value put at the path. What lies beside the path is shared. */
function placed(node: unknown, path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const object = (node ?? {}) as Entity;
  return { ...object, [name]: placed(object[name], rest, value) };
}
