import {
  ApiError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
  RateLimitError,
  UnauthorizedError,
  UnprocessableEntityError,
  WabotifyError,
} from "@wabotify/client";
import { holds, type Same } from "./support/holds.ts";

export function told(error: unknown): void {
  if (error instanceof WabotifyError) holds<Same<typeof error.cause, unknown>>();
  if (error instanceof ApiError) {
    holds<Same<typeof error.status, number>>();
    holds<Same<typeof error.errorCode, string | null | undefined>>();
    holds<Same<typeof error.body, unknown>>();
    holds<Same<typeof error.headers, Headers>>();
  }
  if (error instanceof BadRequestError) holds<Same<typeof error.status, 400>>();
  if (error instanceof UnauthorizedError) holds<Same<typeof error.status, 401>>();
  if (error instanceof NotFoundError) holds<Same<typeof error.status, 404>>();
  if (error instanceof UnprocessableEntityError) holds<Same<typeof error.status, 422>>();
  if (error instanceof InternalServerError) holds<Same<typeof error.status, number>>();
  if (error instanceof RateLimitError) holds<Same<typeof error.status, 429>>();
}

type Told = BadRequestError | NotFoundError | UnprocessableEntityError;

/** The literal names tell the members of a union apart where `instanceof` cannot, in another realm say. */
export function apart(error: Told): void {
  if (error.name === "NotFoundError") holds<Same<typeof error, NotFoundError>>();
  if (error.status === 422) holds<Same<typeof error, UnprocessableEntityError>>();
}
