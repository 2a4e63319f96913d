import { type ClientOptions, createClient, type Fetch, type WabotifyClient } from "../../src/index.ts";

export interface SentRequest {
  url: URL;
  method: string;
  headers: Headers;
  // The body of the operation under test is always JSON.
  body: Record<string, unknown>;
  init: RequestInit;
}

/** What `fetch` does once: answers, or throws. */
export type Step = (request: SentRequest) => Response | Promise<Response>;

export const workspaceId = "workspace-secret 7/é";

export const opportunity: Record<string, unknown> = {
  id: "opportunity-1",
  name: "Plan",
  workspaceId,
  extra: { kept: true },
};

export function json(body: unknown, init?: ResponseInit): Response {
  return new Response(JSON.stringify(body), {
    ...init,
    headers: { "content-type": "application/json", ...init?.headers },
  });
}

/** A good answer, which shows the field that was sent. */
export const applied: Step = ({ body }) => {
  const field = String(body.paramToUpdate);
  return json({
    success: true,
    code: 200,
    errorCode: null,
    message: "ok",
    data: { id: opportunity.id, oportunity: { ...opportunity, [field]: body[field] } },
  });
};

export function refused(status: number, headers: Record<string, string> = {}): Step {
  return () =>
    json({ success: false, code: status, errorCode: "CODE", message: `no ${status}` }, { status, headers });
}

export const dropped: Step = () => {
  throw new TypeError("fetch failed", { cause: new Error("read ECONNRESET") });
};

/** A client whose `fetch` takes these steps, the last one for ever, and what it sent. */
export function stubClient(
  steps: Step[],
  options: ClientOptions = {},
): { client: WabotifyClient; sent: SentRequest[] } {
  const sent: SentRequest[] = [];
  const fetch: Fetch = async (input, init = {}) => {
    const request = input instanceof Request ? input : new Request(input, init);
    const { method, headers } = request;
    const body = (await request.json()) as Record<string, unknown>;
    const seen = { url: new URL(request.url), method, headers, body, init };
    sent.push(seen);
    const step = steps[Math.min(sent.length, steps.length) - 1] ?? applied;
    return step(seen);
  };
  return { client: createClient({ workspaceId, baseUrl: "https://api.test", fetch, ...options }), sent };
}

/** What a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`It was fulfilled with ${JSON.stringify(value)}.`);
    },
    (error: unknown) => error,
  );
}
