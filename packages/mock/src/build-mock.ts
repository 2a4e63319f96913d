import type { Handle } from "./answer.ts";
import { type Answered, answerRequest } from "./answer-request.ts";
import { type Coverage, countCoverage } from "./coverage/coverage.ts";
import { modelEntity, refusalEnvelope } from "./envelope.ts";
import { deliveryOf, refusalInstead } from "./faults/apply-fault.ts";
import { breakContract } from "./faults/break-contract.ts";
import { FAULT_WORDS, type Fault, type FaultDetails, parseFault } from "./faults/fault.ts";
import { faultPlan } from "./faults/fault-options.ts";
import { createFaultSource } from "./faults/fault-source.ts";
import { type LanguagePack, languagePacks } from "./language-pack.ts";
import type { MockOptions } from "./mock-options.ts";
import { corsHeaders } from "./reading/cors.ts";
import type { ReceivedRequest } from "./received-request.ts";
import { type MockRequest, recordRequests } from "./recorded-requests.ts";
import type { Refusal } from "./refusal.ts";
import { preferredLanguage } from "./sentences/language.ts";
import { checkState } from "./state/check-state.ts";
import { createStore } from "./state/store.ts";
import { wait } from "./wait.ts";

/** A mock without its doors. */
export interface BuiltMock {
  handle: Handle;
  requests: readonly MockRequest[];
  coverage(): Coverage;
  failNext(fault: Fault): void;
  reset(): void;
}

export async function buildMock({
  contract,
  state,
  faults = {},
  onRequest,
}: MockOptions): Promise<BuiltMock> {
  const faultSource = createFaultSource(faultPlan(faults));
  const packIn = languagePacks(contract);
  const firstPack = await packIn("es");
  const entities = state === undefined ? undefined : checkState(state, firstPack);
  const model = firstPack.operations.map(modelEntity).find((entity) => entity !== undefined) ?? {};
  const store = createStore(model, entities);
  const requests = recordRequests();
  const coverage = countCoverage(firstPack.operations);

  async function answer(
    received: ReceivedRequest,
    fault: FaultDetails | undefined,
    instead: Refusal | undefined,
  ): Promise<Answered> {
    try {
      const pack = await packIn(preferredLanguage(received.headers["accept-language"]));
      return answerRequest(received, pack, store, instead ?? refusalInstead(fault));
    } catch (error) {
      return failed(error as Error, firstPack);
    }
  }

  const handle: Handle = async (received, signal) => {
    const asked = received.headers["x-mock-fault"];
    const wanted = asked === undefined ? undefined : parseFault(asked);
    const instead = asked === undefined || wanted ? undefined : unknownFault(asked);
    // A preflight is the browser's own doing: a fault there would only hide the request that follows.
    const { fault, latencyMs } =
      received.method === "OPTIONS" || instead
        ? { fault: undefined, latencyMs: 0 }
        : faultSource.next(wanted);

    const answered = await answer(received, fault, instead);
    const { draft, operation, query, body, variant, example } = answered;
    const { method, path, headers } = received;
    const unanswered = fault?.type === "reset";
    const status = unanswered ? undefined : draft.status;
    const problem = unanswered ? undefined : answered.problem;
    const request = { method, path, query, headers, body, field: variant, status, problem, fault };
    requests.add(request, received.body.length);
    if (operation && status !== undefined) coverage.add({ operation, status, variant, example });
    onRequest?.(request);

    await wait(latencyMs, signal);
    const sent = fault?.type === "violation" ? breakContract(draft, operation) : draft;
    return {
      status: sent.status,
      headers: { ...corsHeaders(headers), ...sent.headers },
      body: sent.body === undefined ? undefined : JSON.stringify(sent.body),
      delivery: deliveryOf(fault),
    };
  };

  return {
    handle,
    requests: requests.list,
    coverage: coverage.read,
    failNext(fault) {
      const details = parseFault(fault);
      if (!details) throw new Error(`There is no fault ${JSON.stringify(fault)}; there are ${FAULT_WORDS}.`);
      faultSource.add(details);
    },
    reset() {
      requests.reset();
      store.reset();
      faultSource.reset();
    },
  };
}

function unknownFault(asked: string): Refusal {
  return { status: 400, say: (sentences) => sentences.faultUnreadable(asked, FAULT_WORDS) };
}

/** So that nothing hangs, whatever Prism throws. */
function failed({ message }: Error, { sentences }: LanguagePack): Answered {
  const refusal: Refusal = { status: 500, say: (say) => say.mockFailed(message) };
  return {
    draft: refusalEnvelope(refusal, undefined, sentences),
    operation: undefined,
    query: {},
    body: undefined,
    variant: undefined,
    example: undefined,
    problem: refusal.say(sentences),
  };
}
