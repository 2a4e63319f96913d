import { requestBodyOf } from "../contract/variant.ts";
import type { ContractCase } from "./contract-case.ts";
import { refusal } from "./make-case.ts";
import type { Subject } from "./subject.ts";

/** A valid body under another media type than the documented ones, or under none. */
export function mediaTypes(subject: Subject): ContractCase[] {
  const body = requestBodyOf(subject.operation);
  if (body === undefined || subject.valid.body === undefined) return [];
  const documented = Object.keys(body.value.content).join(" or ");
  const others = subject.valid.headers.filter(([name]) => name !== "content-type");
  const cases = [
    {
      key: "wrong",
      what: "a valid body sent as text/plain",
      headers: [...others, ["content-type", "text/plain"]] as const,
    },
    { key: "missing", what: "a valid body sent without a media type", headers: others },
  ];
  return cases.flatMap(({ key, what, headers }) =>
    refusal(subject, "malformed", {
      id: `media-type/${key}`,
      name: what,
      why: `the body has to be ${documented}`,
      pointer: `${body.pointer}/content`,
      request: { ...subject.valid, headers },
    }),
  );
}
