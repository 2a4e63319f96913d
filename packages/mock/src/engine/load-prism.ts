import { createRequire } from "node:module";
import { withQuickDual } from "./quick-dual.ts";

type PrismHttp = typeof import("@stoplight/prism-http");
type PrismMocker = typeof import("@stoplight/prism-http/dist/mocker/index.js");
type PrismValidator = typeof import("@stoplight/prism-http/dist/validator/index.js");

export interface Prism {
  createInstance: PrismHttp["createInstance"];
  getHttpOperationsFromSpec: PrismHttp["getHttpOperationsFromSpec"];
  /** Prism's own choice among the documented answers, which follows `Prefer`. */
  mock: PrismComponents["mock"];
  validateOutput: PrismComponents["validateOutput"];
}

export type PrismComponents = import("@stoplight/prism-http").PrismHttpComponents;
export type PrismOperation = Awaited<ReturnType<PrismHttp["getHttpOperationsFromSpec"]>>[number];
export type PrismRequest = import("@stoplight/prism-http").IHttpRequest;
export type PrismResponse = import("@stoplight/prism-http").IHttpResponse;

let loaded: Prism | undefined;

/** Loads Prism once, on first use: it is about a thousand modules. */
export function loadPrism(): Prism {
  loaded ??= withQuickDual(load);
  return loaded;
}

// All of it is CommonJS. `require` gives a module's default export the same place under Node, bundlers and test runners,
// where `import` does not.
const require = createRequire(import.meta.url);

function load(): Prism {
  const { createInstance, getHttpOperationsFromSpec }: PrismHttp = require("@stoplight/prism-http");
  const { default: mock }: PrismMocker = require("@stoplight/prism-http/dist/mocker/index.js");
  const { validateOutput }: PrismValidator = require("@stoplight/prism-http/dist/validator/index.js");
  return { createInstance, getHttpOperationsFromSpec, mock, validateOutput };
}
