import { buildMock } from "./build-mock.ts";
import type { Coverage } from "./coverage/coverage.ts";
import { fetchDoor } from "./doors/fetch-door.ts";
import { httpDoor, type Listening, type ListenOptions } from "./doors/http-door.ts";
import type { Fault } from "./faults/fault.ts";
import type { MockOptions } from "./mock-options.ts";
import type { MockRequest } from "./recorded-requests.ts";

export interface Mock {
  /**
   * The answer to a request, without a port: hand it to a client as its `fetch`. Every address reaches the mock, only
   * path and query count.
   *
   * @throws {TypeError} as `fetch` does, when a fault breaks the connection.
   */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /**
   * Answers over HTTP until closed. A mock may listen on several ports; they share its state.
   *
   * @throws {Error} with Node's `code`, such as `"EADDRINUSE"`, when it cannot listen there.
   */
  listen(options?: ListenOptions): Promise<Listening>;
  /** What was received, the latest last: the last thousand, fewer if their bodies are large together. */
  readonly requests: readonly MockRequest[];
  /** Which of the contract's statuses, variants and examples the answers exercised since the beginning. */
  coverage(): Coverage;
  /**
   * Lets one coming request fail. Called several times, the faults queue up; one by the header `x-mock-fault` goes
   * before them.
   *
   * @throws {Error} when there is no such fault.
   */
  failNext(fault: Fault): void;
  /**
   * Forgets the requests and the faults in line, and puts the state and the seeded faults back to their beginning. The
   * coverage goes on: it is of a whole test run.
   */
  reset(): void;
}

/**
 * Makes a mock of the contract. Prism is loaded here, not when the package is imported.
 *
 * @throws {Error} when the contract, the state or an option cannot be used; it names the place.
 * @example
 * const mock = await createMock();
 * const client = createClient({ workspaceId: "w-1", fetch: mock.fetch });
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const { handle, ...mock } = await buildMock(options);
  return {
    ...mock,
    fetch: fetchDoor(handle),
    listen: (listenOptions = {}) => httpDoor(handle, listenOptions),
  };
}
