export type {
  CaseRequest,
  CaseStep,
  CaseText,
  Check,
  ContractCase,
  ExpectedChange,
  IdRole,
} from "./cases/contract-case.ts";
export { sentenceOf } from "./cases/contract-case.ts";
export { type DeriveOptions, deriveCases } from "./cases/derive-cases.ts";
export { ContractError } from "./contract/contract-error.ts";
export { readContract } from "./contract/read-contract.ts";
export type { DocumentedBody, DocumentedResponse } from "./contract/response.ts";
export { prismProfile } from "./profiles/prism.ts";
export { formatReport, type ReporterName } from "./reporters/reporter.ts";
export { CannotRunError } from "./run/cannot-run-error.ts";
export type { Disagreement } from "./run/disagreement.ts";
export { type CaseFilter, filterCases } from "./run/filter.ts";
export type { Deviation, Profile } from "./run/profile.ts";
export type { CaseResult, Outcome, Report, Restoration } from "./run/report.ts";
export type { Answer } from "./run/send.ts";
export type { SentRequest } from "./run/sent-request.ts";
export type { Fetch, Target } from "./run/target.ts";
export { type ChangePlan, type VerifyOptions, verify } from "./run/verify.ts";
export { defineContractSuite, type SuiteOptions, type TestRunner } from "./suite.ts";
