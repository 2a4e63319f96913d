import type { ReceivedRequest } from "./received-request.ts";

/** What a door sends. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** The body's text; none for an answer without a body. */
  body: string | undefined;
  /** How it goes: whole, or broken on purpose. */
  delivery: "whole" | "reset" | "cut" | "stall";
}

/** Answers a request; when the signal aborts, the caller is gone and nothing is waited for any longer. */
export type Handle = (received: ReceivedRequest, signal: AbortSignal | undefined) => Promise<Answer>;

/** The part of a body that arrives before it is cut or stalls. */
export function firstHalf(body: string | undefined): string {
  return (body ?? "").slice(0, Math.ceil((body ?? "").length / 2));
}
