export type { ContractSource } from "./contract/read-contract.ts";
export { createMock, type Mock, type MockOptions } from "./create-mock.ts";
export type { Listening, ListenOptions } from "./doors/http-door.ts";
export type { Fault, FaultDetails, FaultWord } from "./faults/fault.ts";
export type { MockRequest } from "./recorded-requests.ts";
