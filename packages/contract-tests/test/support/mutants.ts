import type { Check } from "../../src/index.ts";
import {
  answering,
  bodyOf,
  edited,
  fixedKey,
  isError,
  isSuccess,
  misreading,
  tagKey,
  tags,
  withBody,
  withEntity,
} from "./faults.ts";
import { type Fault, ids } from "./faulty-server.ts";

/** A server with one fault. */
export interface Mutant {
  name: string;
  /** What the sentence of a case that catches it says. */
  sentence: RegExp;
  /** What that case disagrees about. */
  check: Check;
  /** Milliseconds, where the fault is that no answer comes. */
  timeoutMs?: number;
  fault: Fault;
}

const [first = "", second = ""] = tags;
let count = 0;

export const mutants: readonly Mutant[] = [
  {
    name: "wrong type in the entity",
    check: "schema",
    sentence: /each with its type/,
    fault: withEntity((entity) => {
      const key = fixedKey(entity, Number.isInteger);
      return { ...entity, [key]: String(entity[key]) };
    }),
  },
  {
    name: "key dropped",
    check: "schema",
    sentence: /has every key of its schema/,
    fault: withEntity((entity) => {
      const { [fixedKey(entity, Array.isArray)]: _, ...rest } = entity;
      return rest;
    }),
  },
  {
    name: "extra envelope nesting",
    check: "schema",
    sentence: /nested as there/,
    fault: edited(isSuccess, (reply) => withBody(reply, (body) => ({ ...body, data: { data: body.data } }))),
  },
  {
    name: "code off in an error",
    check: "code",
    sentence: /repeats its status as code/,
    fault: edited(isError, (reply) => withBody(reply, (body) => ({ ...body, code: 500 }))),
  },
  {
    name: "200 with success: false",
    check: "schema",
    sentence: /a 200 says success: true/,
    fault: edited(isSuccess, (reply) => withBody(reply, (body) => ({ ...body, success: false }))),
  },
  {
    name: "422 for 400",
    check: "status",
    sentence: /is refused with 400/,
    fault: answering(({ status }) => status === 400, 422),
  },
  {
    name: "400 for 422",
    check: "status",
    sentence: /is refused with 422/,
    fault: answering(({ status }) => status === 422, 400),
  },
  {
    name: "header ignored",
    check: "status",
    sentence: /without x-workspace-id in the header/,
    fault: misreading(({ headers }) => ({ headers: { ...headers, "x-workspace-id": ids.workspace } })),
  },
  {
    name: "header's value ignored",
    check: "status",
    sentence: /whose x-workspace-id in the header is not the workspaceId/,
    fault: misreading(({ headers }) =>
      headers["x-workspace-id"] ? { headers: { ...headers, "x-workspace-id": ids.workspace } } : undefined,
    ),
  },
  {
    name: "404 never given",
    check: "status",
    sentence: /an opportunity that does not exist/,
    fault: misreading(({ url }) => ({ url: url.replace(/([?&]id=)[^&]+/g, `$1${ids.opportunity}`) })),
  },
  {
    name: "unknown field accepted",
    check: "status",
    sentence: /the contract does not list that field/,
    fault: misreading((received) => {
      const tag = bodyOf(received)[tagKey];
      const isUnknown = typeof tag === "string" && !tags.includes(tag);
      return isUnknown ? { body: JSON.stringify({ [tagKey]: first, [first]: "x" }) } : undefined;
    }),
  },
  {
    name: "foreign field accepted",
    check: "status",
    sentence: /beside/,
    fault: misreading((received) => {
      const body = bodyOf(received);
      const tag = String(body[tagKey]);
      return tag in body ? { body: JSON.stringify({ [tagKey]: tag, [tag]: body[tag] }) } : undefined;
    }),
  },
  {
    name: "field's name read in any case",
    check: "status",
    sentence: /the field's name has to be exact/,
    fault: misreading((received) => {
      const body = bodyOf(received);
      const tag = tags.find((each) => each.toLowerCase() === String(body[tagKey]).toLowerCase());
      return tag === undefined ? undefined : { body: JSON.stringify({ ...body, [tagKey]: tag }) };
    }),
  },
  {
    name: "repeated parameter accepted",
    check: "status",
    sentence: /two values of id/,
    fault: misreading(({ url }) => ({ url: url.replace(/([?&]id=[^&]*)(.*)&id=[^&]*/, "$1$2") })),
  },
  {
    name: "media type ignored",
    check: "status",
    sentence: /sent as text\/plain/,
    fault: misreading(({ headers }) => ({ headers: { ...headers, "content-type": "application/json" } })),
  },
  {
    name: "numbers written as strings accepted",
    check: "status",
    sentence: /a number written as a string as amount is refused/,
    fault: misreading((received) => {
      const { amount, ...rest } = bodyOf(received);
      const isNumeric = typeof amount === "string" && amount !== "" && Number.isFinite(Number(amount));
      return isNumeric ? { body: JSON.stringify({ ...rest, amount: Number(amount) }) } : undefined;
    }),
  },
  {
    name: "change not stored",
    check: "change",
    sentence: /is stored: it still shows/,
    fault: async (_, forward, mock) => {
      const reply = await forward();
      mock.reset();
      return reply;
    },
  },
  {
    name: "change not shown",
    check: "change",
    sentence: /a 200 shows the change/,
    fault: withEntity((entity, changed) => ({ ...entity, [String(changed[tagKey])]: "old" })),
  },
  {
    name: "another field changed too",
    check: "unchanged",
    sentence: /shows no other field changed/,
    fault: withEntity((entity) => ({ ...entity, [fixedKey(entity, Number.isInteger)]: ++count })),
  },
  {
    name: "another field stored too",
    check: "unchanged",
    sentence: /shows no other field changed/,
    fault: async (received, forward) => {
      const other = bodyOf(received)[tagKey] === first ? second : first;
      await forward({ body: JSON.stringify({ [tagKey]: other, [other]: `fault ${++count}` }) });
      return forward();
    },
  },
  {
    name: "refused change stored",
    check: "change",
    sentence: /a refused change of .* leaves its value/,
    fault: async (received, forward) => {
      const reply = await forward();
      if (reply.status === 422) {
        const tag = String(bodyOf(received)[tagKey]);
        await forward({ body: JSON.stringify({ [tagKey]: tag, [tag]: tag === "amount" ? 0 : "" }) });
      }
      return reply;
    },
  },
  {
    name: "long text cut off",
    check: "change",
    sentence: /accepts a string of 10,000 characters, and the answer shows that change/,
    fault: withEntity((entity) => ({ ...entity, [first]: String(entity[first]).slice(0, 255) })),
  },
  {
    name: "null refused where it is allowed",
    check: "status",
    sentence: /accepts (null|the example null)/,
    fault: async (received, forward) =>
      Object.values(bodyOf(received)).includes(null)
        ? forward({ body: received.body.replace("null", "[]") })
        : forward(),
  },
  {
    name: "wrong media type",
    check: "media-type",
    sentence: /has the media type application\/json/,
    fault: edited(
      () => true,
      (reply) => ({ ...reply, headers: { "content-type": "text/plain" } }),
    ),
  },
  {
    name: "date format changed",
    check: "schema",
    sentence: /with its type and format/,
    fault: withEntity((entity) => {
      const key = fixedKey(entity, (value) => /^\d{4}-\d\d-\d\dT/.test(String(value)));
      return { ...entity, [key]: new Date(String(entity[key])).toUTCString() };
    }),
  },
  {
    name: "changed date in another format",
    check: "change",
    sentence: /accepts a full date, and the answer shows that change/,
    fault: withEntity((entity, changed) => {
      const key = String(changed[tagKey]);
      const isDate = /^\d{4}-\d\d-\d\d$/.test(String(entity[key]));
      return isDate ? { ...entity, [key]: `${entity[key]}T00:00:00.000Z` } : entity;
    }),
  },
  {
    name: "HTML error",
    check: "body",
    sentence: /no page of HTML/,
    fault: edited(isError, (reply) => ({
      ...reply,
      headers: { "content-type": "text/html" },
      body: "<!doctype html><title>Error</title>",
    })),
  },
  {
    name: "empty body",
    check: "body",
    sentence: /a body that is JSON, not empty/,
    fault: edited(isSuccess, (reply) => ({ ...reply, body: "" })),
  },
  {
    name: "undocumented status",
    check: "status",
    sentence: /name accepts/,
    fault: edited(isSuccess, (reply) => ({ ...reply, status: 202 })),
  },
  {
    name: "slow answer",
    check: "answer",
    timeoutMs: 150,
    sentence: /arrives in time/,
    fault: async (_, forward) => {
      const reply = await forward();
      return reply.status === 404 ? "silence" : reply;
    },
  },
  {
    name: "body that never ends",
    check: "answer",
    timeoutMs: 150,
    sentence: /arrives in time and whole/,
    fault: async (_, forward) => {
      const reply = await forward();
      return reply.status === 404 ? "stall" : reply;
    },
  },
  {
    name: "connection reset",
    check: "answer",
    sentence: /the connection is not dropped/,
    fault: async () => "reset",
  },
];
