import type { Answer } from "./answer.ts";
import { answerRequest } from "./answer-request.ts";
import type { ContractSource } from "./contract/read-contract.ts";
import { fetchDoor } from "./doors/fetch-door.ts";
import { httpDoor, type Listening, type ListenOptions } from "./doors/http-door.ts";
import { modelEntity } from "./envelope.ts";
import { type LanguagePack, languagePacks } from "./language-pack.ts";
import { corsHeaders } from "./reading/cors.ts";
import type { ReceivedRequest } from "./received-request.ts";
import { type MockRequest, recordRequests } from "./recorded-requests.ts";
import { preferredLanguage } from "./sentences/language.ts";
import { createStore, type Entity } from "./state/store.ts";

export interface MockOptions {
  /**
   * The only opportunities that exist, each with its `id` and `workspaceId`; what else they lack is taken from the
   * contract's example. Others are answered with 404.
   *
   * @default any opportunity exists, starts from the contract's example and keeps what it is told
   */
  state?: Entity[] | undefined;
  /**
   * A bundled OpenAPI document in JSON, as a file or as the parsed object.
   *
   * @default the published contract, `@wabotify/contract`
   */
  contract?: ContractSource | undefined;
}

export interface Mock {
  /** The answer to a request, without a port: hand it to a client as its `fetch`. Any origin reaches the mock. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Answers over HTTP until closed. A mock may listen on several ports; they share its state. */
  listen(options?: ListenOptions): Promise<Listening>;
  /** What was received, the latest last: the last thousand, fewer if their bodies are large. */
  readonly requests: readonly MockRequest[];
  /** Forgets the requests and puts the state back to its beginning. */
  reset(): void;
}

/**
 * Makes a mock of the contract. Prism is loaded here, not when the package is imported.
 *
 * @throws {Error} when the contract cannot be used.
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const packIn = languagePacks(options.contract);
  const spanish = await packIn("es");
  const store = createStore(modelOf(spanish), options.state);
  const requests = recordRequests();

  async function handle(received: ReceivedRequest): Promise<Answer> {
    const pack = await packIn(preferredLanguage(received.headers["accept-language"]));
    const { draft, query, body, field, problem } = await answerRequest(received, pack, store);
    const { method, path, headers } = received;
    const record = {
      method,
      path,
      query,
      headers,
      body,
      field,
      status: draft.status,
      problem,
      fault: undefined,
    };
    requests.add(record, received.body.length);
    return {
      status: draft.status,
      headers: { ...corsHeaders(headers), ...draft.headers },
      body: draft.body === undefined ? undefined : JSON.stringify(draft.body),
    };
  }

  return {
    fetch: fetchDoor(handle),
    listen: (listenOptions = {}) => httpDoor(handle, listenOptions),
    requests: requests.list,
    reset() {
      requests.reset();
      store.reset();
    },
  };
}

function modelOf({ operations }: LanguagePack): Entity {
  return operations.map(modelEntity).find((model) => model !== undefined) ?? {};
}
