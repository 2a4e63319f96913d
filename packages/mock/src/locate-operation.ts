import type { ContractOperation } from "./contract/contract-operation.ts";
import type { Refusal } from "./refusal.ts";

export type Located =
  | { operation: ContractOperation }
  | { refusal: Refusal }
  /** An OPTIONS request: the methods that the path takes. */
  | { allow: string };

/** Which of the contract's operations a request means. */
export function locateOperation(operations: ContractOperation[], method: string, path: string): Located {
  const here = operations.filter(({ matches }) => matches(path));
  if (here.length === 0) {
    // `OPTIONS *` asks about the server as a whole.
    if (method === "OPTIONS" && path === "*") return { allow: "OPTIONS" };
    const known = operations.map((operation) => operation.path);
    return { refusal: { status: 404, say: (sentences) => sentences.pathUnknown(path, known) } };
  }
  const operation = here.find((one) => one.method === method);
  if (operation !== undefined) return { operation };
  const allowed = [...here.map((one) => one.method), "OPTIONS"];
  const allow = allowed.join(", ");
  if (method === "OPTIONS") return { allow };
  return {
    refusal: {
      status: 405,
      headers: { allow },
      say: (sentences) => sentences.methodNotAllowed(method, path, allowed),
    },
  };
}
