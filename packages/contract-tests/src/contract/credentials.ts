import type { SecurityScheme } from "./document.ts";
import { type ContractNode, child, resolve } from "./node.ts";
import type { Operation } from "./operation.ts";

/** An apiKey that a caller of an operation has to send. */
export interface Credential {
  name: string;
  in: "header" | "query";
  /** JSON pointer to the security scheme. */
  pointer: string;
}

/**
 * What the operation's first security requirement asks for. Other kinds than an apiKey in header or query (a token
 * from elsewhere) are the target's own headers, and no cases are derived from them.
 */
export function credentialsOf({ document, node }: Operation): Credential[] {
  const requirements = node.value.security ?? document.security ?? [];
  if (requirements.some((requirement) => Object.keys(requirement).length === 0)) return [];
  const root: ContractNode<object> = { value: document, pointer: "" };
  return Object.keys(requirements[0] ?? {}).flatMap((name) => {
    const scheme = resolve(document, child<SecurityScheme>(root, "components", "securitySchemes", name));
    const { type, name: key, in: place } = scheme.value;
    return type === "apiKey" && key !== undefined && (place === "header" || place === "query")
      ? [{ name: key, in: place, pointer: scheme.pointer }]
      : [];
  });
}
