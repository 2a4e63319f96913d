import { classify } from "./checks/classify.ts";
import { variantOf } from "./checks/named-variant.ts";
import type { ContractOperation } from "./contract/contract-operation.ts";
import { ID_PARAMETER, WORKSPACE_PARAMETER } from "./contract/meanings.ts";
import type { Draft } from "./engine/engine.ts";
import { modelEntity, refusalEnvelope, successEnvelope } from "./envelope.ts";
import type { LanguagePack } from "./language-pack.ts";
import { locateOperation } from "./locate-operation.ts";
import { readPreference } from "./reading/prefer.ts";
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
  /** The variant that the body names. */
  variant: string | undefined;
  /** The key of the contract's example that the answer follows. */
  example: string | undefined;
  /** What was wrong, in the request's language. */
  problem: string | undefined;
}

/**
 * Answers a request by the contract, and makes the change that a `200` shows. In one go, so that nothing comes between
 * an answer and its change.
 *
 * @param instead A refusal to give in any case: the request is only read.
 */
export function answerRequest(
  received: ReceivedRequest,
  pack: LanguagePack,
  store: Store,
  instead: Refusal | undefined,
): Answered {
  const { engine, operations, securityHeader, sentences } = pack;
  const { query, refusal: queryRefusal } = readQuery(received.search);
  const located = locateOperation(operations, received.method, received.path);
  const operation = "operation" in located ? located.operation : undefined;
  const body = readBody(received, operation?.mediaTypes ?? []);
  const variant = operation && variantOf(operation, body.value);

  function answered({ draft, example, problem }: Decision): Answered {
    return { operation, query, body: body.value, variant, draft, example, problem };
  }
  function refuse(refusal: Refusal): Decision {
    const { example, ...draft } = refusalEnvelope(refusal, operation, sentences);
    return { draft, example, problem: refusal.say(sentences) };
  }

  if ("allow" in located)
    return answered({ draft: { status: 204, headers: { allow: located.allow }, body: undefined } });
  if (instead) return answered(refuse(instead));
  if ("refusal" in located) return answered(refuse(located.refusal));

  const request = {
    operation: located.operation,
    variant,
    path: received.path,
    query,
    headers: headersForPrism(received.headers, located.operation),
    body: body.refusal ? undefined : body.value,
  };
  const read = { ...located, securityHeader, headers: received.headers, query, queryRefusal, body };

  function decide(): Decision {
    const refusal = classify(read, engine.checkRequest(request), store.presence);
    if (refusal) return refuse(refusal);
    const preferred = readPreference(received.headers, request.operation);
    if (preferred.refusal) return refuse(preferred.refusal);
    if (preferred.preference || variant === undefined || modelEntity(request.operation) === undefined) {
      const draft = engine.preferredAnswer(request, preferred.preference ?? {});
      return { draft, example: preferred.example };
    }
    const workspaceId = String(query[WORKSPACE_PARAMETER]);
    const id = String(query[ID_PARAMETER]);
    const value = (body.value as Record<string, unknown>)[variant];
    const entity = changed(store.read(workspaceId, id), variant, value);
    return {
      draft: successEnvelope(request.operation, variant, id, entity),
      example: variant,
      commit: () => store.write(workspaceId, id, entity),
    };
  }

  const decision = decide();
  const violations = engine.checkAnswer(request.operation, decision.draft);
  if (violations.length > 0) {
    const problems = violations.map(({ message }) => message).join("; ");
    return answered(refuse({ status: 500, say: (say) => say.answerViolates(problems) }));
  }
  decision.commit?.();
  return answered(decision);
}

/** An answer, before it is checked, and the change that it shows. */
interface Decision {
  draft: Draft;
  example?: string | undefined;
  problem?: string | undefined;
  commit?: () => void;
}

/**
 * Without those that are judged here: Prism throws on a media type that it cannot parse, and has no answer for an
 * `Accept` that the contract does not meet.
 */
function headersForPrism(
  headers: Record<string, string>,
  { mediaTypes: [mediaType] }: ContractOperation,
): Record<string, string> {
  const { "content-length": _, "content-type": __, accept: ___, ...others } = headers;
  return mediaType === undefined ? others : { ...others, "content-type": mediaType };
}
