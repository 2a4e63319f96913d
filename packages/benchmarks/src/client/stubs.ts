import { renaming } from "../contract/renaming.ts";
import { type Answer, judge } from "./judge.ts";

/** How a stubbed `fetch` answers: with what the platform makes, or with an object that has what a client needs. */
export type ResponseMaker = (answer: Answer) => Response;

const json = { "content-type": "application/json" };

export const realResponse: ResponseMaker = ({ status, body }) =>
  new Response(body, { status, headers: json });

const headers = new Headers(json);

/** Costs next to nothing, so that what is left is the client's own work. */
export const fakeResponse: ResponseMaker = ({ status, body }) => {
  const text = async () => body;
  const fake = {
    ok: status === 200,
    status,
    statusText: "",
    headers,
    body: null,
    bodyUsed: false,
    text,
    json: async () => JSON.parse(body),
  };
  return fake as unknown as Response;
};

/** A `fetch` that looks at what it gets: for the proof that a client does its work. */
export function judgingFetch(respond: ResponseMaker): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const { method, headers } = request;
    return respond(judge({ method, target: pathname + search, headers, body: await request.text() }));
  };
}

/** A `fetch` that takes anything: for the measurement. */
export function blindFetch(respond: ResponseMaker): typeof fetch {
  const answer = { status: 200, body: renaming.answer };
  return async () => respond(answer);
}
