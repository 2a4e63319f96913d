import type { ContractSource } from "./contract/read-contract.ts";
import type { FaultOptions } from "./faults/fault-options.ts";
import type { MockRequest } from "./recorded-requests.ts";

export interface MockOptions {
  /**
   * The only opportunities that exist, each with its `id` and `workspaceId`; what else they lack is taken from the
   * contract's example. Others are answered with 404.
   *
   * @default any opportunity exists, starts from the contract's example and keeps what it is told
   */
  state?: readonly Readonly<Record<string, unknown>>[] | undefined;
  /**
   * A bundled OpenAPI 3 document in JSON, as a file or as the parsed object.
   *
   * @default the published contract, `@wabotify/contract`
   */
  contract?: ContractSource | undefined;
  /** What goes wrong by itself. @default nothing */
  faults?: FaultOptions | undefined;
  /** Called with each request once its answer is decided, before it is sent. */
  onRequest?: ((request: MockRequest) => void) | undefined;
}
