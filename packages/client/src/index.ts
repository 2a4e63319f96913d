export type {
  ClientOptions,
  Fetch,
  HeadersGiven,
  Logger,
  RequestOptions,
  ViolationReporter,
} from "./client-options.ts";
export { createClient, type WabotifyClient } from "./create-client.ts";
export {
  ApiError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
  RateLimitError,
  UnauthorizedError,
  UnprocessableEntityError,
} from "./errors/api-error.ts";
export { ConnectionError, TimeoutError } from "./errors/connection-error.ts";
export { InvalidUpdateError } from "./errors/invalid-update-error.ts";
export { type FailedField, type Outcome, PartialUpdateError } from "./errors/partial-update-error.ts";
export { UnexpectedResponseError } from "./errors/unexpected-response-error.ts";
export { WabotifyError } from "./errors/wabotify-error.ts";
export type { Changes, UpdatableField } from "./generated/fields.ts";
export type { paths } from "./generated/openapi.ts";
export { type ErrorBody, type ErrorStatus, hasStatus } from "./has-status.ts";
export type {
  FulfilledUpdate,
  Opportunities,
  RejectedUpdate,
  UpdateManyOptions,
  UpdateOptions,
  UpdateResult,
  UpdateRow,
} from "./opportunities.ts";
export type { StandardSchemaV1 } from "./standard-schema.ts";
export type { Opportunity } from "./types.ts";
