import { classify, type ReadRequest, variantOf } from "./classify.ts";
import type { ContractOperation } from "./contract/contract-operation.ts";
import { ID_PARAMETER, WORKSPACE_PARAMETER } from "./contract/meanings.ts";
import type { Draft } from "./engine/engine.ts";
import { modelEntity, refusalEnvelope, successEnvelope } from "./envelope.ts";
import type { LanguagePack } from "./language-pack.ts";
import { type Preferred, readPreference } from "./reading/prefer.ts";
import { readBody } from "./reading/read-body.ts";
import { type Query, readQuery } from "./reading/read-query.ts";
import type { ReceivedRequest } from "./received-request.ts";
import type { Refusal } from "./refusal.ts";
import { changed } from "./state/change.ts";
import type { Store } from "./state/store.ts";

/** An answer and what is worth knowing about how it came about. */
export interface Answered {
  draft: Draft;
  operation: ContractOperation | undefined;
  query: Query;
  body: unknown;
  /** The field that the request names. */
  field: string | undefined;
  /** The contract's example that the answer follows. */
  example: string | undefined;
  /** What was wrong, in the request's language. */
  problem: string | undefined;
}

/** Answers a request by the contract, and applies the change that a `200` shows. */
export async function answerRequest(
  received: ReceivedRequest,
  pack: LanguagePack,
  store: Store,
): Promise<Answered> {
  const { operations, sentences } = pack;
  const { query, refusal: queryRefusal } = readQuery(received.search);
  const unknown = { operation: undefined, query, body: undefined, field: undefined };
  const here = operations.filter(({ matches }) => matches(received.path));
  if (here.length === 0) {
    const known = operations.map(({ path }) => path);
    return refused({ status: 404, say: (say) => say.pathUnknown(received.path, known) }, unknown, pack);
  }
  const allowed = [...here.map(({ method }) => method), "OPTIONS"];
  const allow = { allow: allowed.join(", ") };
  if (received.method === "OPTIONS") {
    const draft = { status: 204, headers: allow, body: undefined };
    return { ...unknown, draft, example: undefined, problem: undefined };
  }
  const operation = here.find(({ method }) => method === received.method);
  if (operation === undefined) {
    const say: Refusal["say"] = (in_) => in_.methodNotAllowed(received.method, received.path, allowed);
    return refused({ status: 405, headers: allow, say }, unknown, pack);
  }

  const body = readBody(received, operation.mediaTypes);
  const variant = variantOf(operation, body.value);
  const facts = { operation, query, body: body.value, field: variant };
  const read: ReadRequest = {
    operation,
    securityHeader: pack.securityHeader,
    headers: received.headers,
    query,
    queryRefusal,
    body,
  };
  let example: string | undefined;
  let problem: string | undefined;
  let commit: (() => void) | undefined;

  function refuse(refusal: Refusal): Draft {
    const envelope = refusalEnvelope(refusal, operation, sentences);
    ({ example } = envelope);
    problem = refusal.say(sentences);
    return envelope;
  }

  let preferred: Preferred = {};
  const draft = await pack.engine.answer({
    operation,
    variant,
    path: received.path,
    query,
    headers: headersForPrism(received, operation),
    body: body.refusal ? undefined : body.value,
    decide(diagnostics) {
      const refusal = classify(read, diagnostics, store.presence);
      if (refusal !== undefined) return refuse(refusal);
      preferred = readPreference(received.headers, operation);
      if (preferred.refusal) return refuse(preferred.refusal);
      const model = modelEntity(operation);
      if (preferred.preference || variant === undefined || model === undefined) {
        example = preferred.preference?.exampleKey;
        return { prefer: preferred.preference ?? {} };
      }
      const workspaceId = String(query[WORKSPACE_PARAMETER]);
      const id = String(query[ID_PARAMETER]);
      const value = (body.value as Record<string, unknown>)[variant];
      const entity = changed(store.read(workspaceId, id), variant, value);
      commit = () => store.write(workspaceId, id, entity);
      example = variant;
      return successEnvelope(operation, variant, id, entity);
    },
    settle(draft, violations) {
      if (violations.length === 0) {
        commit?.();
        return draft;
      }
      const problems = violations.map(({ message }) => message).join("; ");
      return refuse({ status: 500, say: (in_) => in_.answerViolates(problems) });
    },
  });
  return { ...facts, draft, example, problem };
}

function refused(
  refusal: Refusal,
  facts: Pick<Answered, "operation" | "query" | "body" | "field">,
  { sentences }: LanguagePack,
): Answered {
  return {
    ...facts,
    draft: refusalEnvelope(refusal, undefined, sentences),
    example: undefined,
    problem: refusal.say(sentences),
  };
}

/** The body's type is judged before Prism sees it: Prism throws on one that it cannot parse. */
function headersForPrism(
  { headers }: ReceivedRequest,
  { mediaTypes: [mediaType] }: ContractOperation,
): Record<string, string> {
  const { "content-length": _, "content-type": __, ...others } = headers;
  return mediaType === undefined ? others : { ...others, "content-type": mediaType };
}
