import { createRequire } from "node:module";
import { resolveFromPrism } from "./resolve-from-prism.ts";

const require = createRequire(import.meta.url);

type Body = (this: unknown, ...args: unknown[]) => unknown;
type Dual = (arity: number | ((args: ArrayLike<unknown>) => boolean), body: Body) => Body;

/**
 * Lets fp-ts make its functions with a cheaper `dual` while the callback loads Prism, which spends a third of a
 * request in fp-ts's own: that copies the arguments of every call through an iterator. This one does the same with
 * rest parameters. What was loaded before, and what is loaded after, is not touched.
 */
export function withQuickDual<Loaded>(load: () => Loaded): Loaded {
  const file = resolveFromPrism("fp-ts/function");
  const fpTs: { dual?: unknown } = file === undefined ? {} : require(file);
  const own = fpTs.dual;
  if (typeof own !== "function") return load();
  fpTs.dual = quickDual;
  try {
    return load();
  } finally {
    fpTs.dual = own;
  }
}

/** Makes a function that takes its subject first, or last by a second call. */
const quickDual: Dual = (arity, body) => {
  const isWhole = typeof arity === "number" ? (args: ArrayLike<unknown>) => args.length >= arity : arity;
  return function (...args) {
    if (isWhole(args)) return body.apply(this, args);
    return (subject: unknown) => body(subject, ...args);
  };
};
