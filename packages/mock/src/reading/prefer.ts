import type { ContractOperation } from "../contract/contract-operation.ts";
import type { Preference } from "../engine/engine.ts";
import type { Refusal } from "../refusal.ts";
import type { Sentences } from "../sentences/sentences.ts";

export interface Preferred {
  preference?: Preference;
  /** The key of the example that Prism will answer with. */
  example?: string | undefined;
  /** When the contract has no such answer. */
  refusal?: Refusal;
}

const PREFERENCE = /([\w-]+)\s*=\s*(?:"([^"]*)"|([^",;\s]+))/g;

/** Prism's preferences in the header `Prefer`, as its own server understands them. Others are none of ours. */
export function readPreference(headers: Record<string, string>, operation: ContractOperation): Preferred {
  if (headers.prefer === undefined) return {};
  const wishes = wishesIn(headers.prefer);
  if (wishes.size === 0) return {};
  const code = wishes.get("code");
  const example = wishes.get("example");
  const statuses = [...operation.responses.keys()].map(String);
  if (code !== undefined && !statuses.includes(code)) {
    return refuse((sentences) => sentences.preferenceUnknown(`code=${code}`, statuses));
  }
  const keys = [...(operation.responses.get(Number(code ?? statuses[0]))?.examples.keys() ?? [])];
  if (example !== undefined && !keys.includes(example)) {
    return refuse((sentences) => sentences.preferenceUnknown(`example=${example}`, keys));
  }
  const preference: Preference = {};
  if (code !== undefined) preference.code = Number(code);
  if (example !== undefined) preference.exampleKey = example;
  const dynamic = wishes.get("dynamic");
  if (dynamic !== undefined) preference.dynamic = dynamic === "true";
  const seed = wishes.get("seed");
  if (seed !== undefined) preference.seed = seed;
  return { preference, example: preference.dynamic ? undefined : (example ?? keys[0]) };
}

function wishesIn(header: string): Map<string, string> {
  const wishes = new Map<string, string>();
  for (const [, name = "", quoted, bare] of header.matchAll(PREFERENCE)) {
    if (["code", "example", "dynamic", "seed"].includes(name)) wishes.set(name, quoted ?? bare ?? "");
  }
  return wishes;
}

function refuse(say: (sentences: Sentences) => string): Preferred {
  return { refusal: { status: 400, example: "invalidRequest", say } };
}
