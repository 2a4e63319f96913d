import type { ContractOperation } from "../contract/contract-operation.ts";
import type { Diagnostic } from "../engine/engine.ts";

/** The tag's value, if it names a variant. */
export function variantOf(operation: ContractOperation, body: unknown): string | undefined {
  const { tag, variants } = operation;
  const value = tag === undefined || !isObject(body) ? undefined : ownValue(body, tag);
  return typeof value === "string" && variants.has(value) ? value : undefined;
}

/** Whether Prism says it of the variant's own field, or of something in it. */
export function isAbout(field: string, { path }: Diagnostic): boolean {
  return path?.[0] === "body" && path[1] === field;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Never one that every object inherits. */
export function ownValue(object: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
