import { WabotifyError } from "./wabotify-error.ts";

/** The API answered with an error. One of the classes below, where the status has one. */
export class ApiError extends WabotifyError {
  static override readonly kind: string = "ApiError";
  /** The HTTP status. It may be 200: an envelope can say `success: false` under it. */
  declare readonly status: number;
  /** The envelope's `errorCode`, if the answer has one. */
  declare readonly errorCode: string | null | undefined;
  /** How long the server asked to wait (`Retry-After` beside an error's status), in milliseconds. */
  declare readonly retryAfterMs: number | undefined;
  /** The answer's body: parsed if it is JSON, the text otherwise. */
  declare readonly body: unknown;
  /** The answer's headers. */
  declare readonly headers: Headers;
}

/** 400: the request's form is wrong, or the field cannot be updated. Sending it again gives the same answer. */
export class BadRequestError extends ApiError {
  static override readonly kind = "BadRequestError";
  declare readonly name: "BadRequestError";
  declare readonly status: 400;
}

/** 401: the workspace is missing or not valid. */
export class UnauthorizedError extends ApiError {
  static override readonly kind = "UnauthorizedError";
  declare readonly name: "UnauthorizedError";
  declare readonly status: 401;
}

/** 404: there is no such opportunity or workspace. */
export class NotFoundError extends ApiError {
  static override readonly kind = "NotFoundError";
  declare readonly name: "NotFoundError";
  declare readonly status: 404;
}

/** 422: the field's value is not valid, by its type or by a rule of the business. */
export class UnprocessableEntityError extends ApiError {
  static override readonly kind = "UnprocessableEntityError";
  declare readonly name: "UnprocessableEntityError";
  declare readonly status: 422;
}

/** 429: too many requests. `retryAfterMs` says how long the server asked to wait. */
export class RateLimitError extends ApiError {
  static override readonly kind = "RateLimitError";
  declare readonly name: "RateLimitError";
  declare readonly status: 429;
}

/** 500 and above: the server, or one in front of it, failed. The change may or may not have been made. */
export class InternalServerError extends ApiError {
  static override readonly kind = "InternalServerError";
  declare readonly name: "InternalServerError";
}

/** The class of a status that is no success. */
export const apiErrorClass = (status: number): typeof ApiError =>
  classes[status] ?? (status < 500 ? ApiError : InternalServerError);

const classes: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: UnauthorizedError,
  404: NotFoundError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};
