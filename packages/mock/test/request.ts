import type { Mock } from "../src/index.ts";

export const PATH = "/api/opportunity";
const OPPORTUNITY = "o-1";
const WORKSPACE = "w-1";
export const AMOUNT = { paramToUpdate: "amount", amount: 12.5 };

export interface Wanted {
  method?: string;
  path?: string;
  /** As sent. */
  search?: string;
  headers?: Record<string, string>;
  /** A text is sent as it is, anything else as JSON. */
  body?: unknown;
  signal?: AbortSignal;
}

export interface Envelope {
  success: boolean;
  code: number;
  errorCode: string | null;
  message: string;
  data: { id: string; oportunity: Record<string, unknown> } | null;
}

/** A valid change of the amount, save for what is wanted otherwise. */
export async function send(mock: Pick<Mock, "fetch"> | string, wanted: Wanted = {}): Promise<Response> {
  const { method = "PUT", path = PATH, search = `id=${OPPORTUNITY}&workspaceId=${WORKSPACE}` } = wanted;
  const { headers = {}, body = AMOUNT, signal } = wanted;
  const sender = typeof mock === "string" ? fetch : mock.fetch;
  return sender(`${typeof mock === "string" ? mock : "http://mock.example"}${path}?${search}`, {
    method,
    headers: { "content-type": "application/json", "x-workspace-id": WORKSPACE, ...headers },
    ...(method === "GET" || method === "HEAD" || method === "OPTIONS" ? {} : { body: textOf(body) }),
    ...(signal ? { signal } : {}),
  });
}

/** The answer's envelope. */
export async function ask(mock: Pick<Mock, "fetch"> | string, wanted: Wanted = {}): Promise<Envelope> {
  const answer = await send(mock, wanted);
  const envelope = (await answer.json()) as Envelope;
  if (envelope.code !== answer.status) {
    throw new Error(`The status is ${answer.status} and the envelope's code ${envelope.code}.`);
  }
  return envelope;
}

function textOf(body: unknown): string | Uint8Array<ArrayBuffer> {
  return typeof body === "string" || body instanceof Uint8Array
    ? (body as string | Uint8Array<ArrayBuffer>)
    : JSON.stringify(body);
}
