import { BODY_LIMIT, type ReceivedRequest } from "../received-request.ts";
import type { Refusal } from "../refusal.ts";
import type { Sentences } from "../sentences/sentences.ts";
import { isAcceptedMediaType } from "./media-type.ts";

/** No real body comes near it, and all that walks a value stays clear of the stack's end. */
const NESTING_LIMIT = 256;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The decoded body, or why there is none. What cannot be decoded is kept as text, for the record of the request. */
export type ReadBody = { value: unknown; refusal?: undefined } | { value?: string; refusal: Refusal };

export function readBody(request: ReceivedRequest, mediaTypes: string[]): ReadBody {
  const { body, headers } = request;
  if (body === "tooLarge") {
    // The rest of the body is never read, so the connection cannot be used again.
    return refuse((say) => say.bodyTooLarge(BODY_LIMIT), { status: 413, headers: { connection: "close" } });
  }
  if (body.length === 0) return refuse((say) => say.bodyEmpty());

  const encoding = headers["content-encoding"];
  if (encoding !== undefined && encoding.toLowerCase() !== "identity") {
    return refuse((say) => say.contentEncodingWrong(encoding), { example: "invalidRequest" });
  }
  const mediaType = headers["content-type"];
  if (!isAcceptedMediaType(mediaType, mediaTypes)) {
    return refuse((say) => say.mediaTypeWrong(mediaType, mediaTypes), { example: "invalidRequest" });
  }
  return readJson(body);
}

function readJson(bytes: Uint8Array): ReadBody {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return refuse((say) => say.bodyNotUtf8());
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ...refuse((say) => say.bodyNotJson((error as Error).message)), value: text };
  }
  return nestsDeeperThan(NESTING_LIMIT, value)
    ? { ...refuse((say) => say.bodyTooDeep(NESTING_LIMIT)), value: text }
    : { value };
}

function refuse(
  say: (sentences: Sentences) => string,
  differing: Partial<Refusal> = {},
): { refusal: Refusal } {
  return { refusal: { status: 400, example: "bodyNotJson", say, ...differing } };
}

function nestsDeeperThan(limit: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (limit === 0) return true;
  return Object.values(value).some((part) => nestsDeeperThan(limit - 1, part));
}
