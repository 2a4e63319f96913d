import { createRequire } from "node:module";

type Body = (this: unknown, ...args: unknown[]) => unknown;
type Dual = (arity: number | ((args: ArrayLike<unknown>) => boolean), body: Body) => Body;

/**
 * Lets fp-ts make its functions with a cheaper `dual` while the callback loads Prism, which spends a third of a
 * request in fp-ts's own: that copies the arguments of every call through an iterator. This one does the same with
 * rest parameters. What was loaded before, and what is loaded after, is not touched.
 */
export function withQuickDual<Loaded>(load: () => Loaded): Loaded {
  const fpTs = fpTsOfPrism();
  const own = fpTs?.dual;
  if (fpTs === undefined || typeof own !== "function") return load();
  fpTs.dual = quickDual;
  try {
    return load();
  } finally {
    fpTs.dual = own;
  }
}

/** The copy that Prism itself will load. */
function fpTsOfPrism(): { dual?: unknown } | undefined {
  try {
    const prism = createRequire(import.meta.url).resolve("@stoplight/prism-http");
    return createRequire(prism)("fp-ts/function");
  } catch {
    return undefined;
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
