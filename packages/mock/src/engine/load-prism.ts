import { createRequire } from "node:module";
import { withLazyPostman } from "./lazy-postman.ts";
import { withQuickDual } from "./quick-dual.ts";

type PrismOperations = typeof import("@stoplight/prism-http/dist/utils/operations.js");
type PrismValidator = typeof import("@stoplight/prism-http/dist/validator/index.js");
type PrismMocker = typeof import("@stoplight/prism-http/dist/mocker/index.js");
type PrismComponents = import("@stoplight/prism-http").PrismHttpComponents;

/** The parts of Prism. Its `createInstance` would put them together again for every request. */
export interface Prism {
  getHttpOperationsFromSpec: PrismOperations["getHttpOperationsFromSpec"];
  validateSecurity: PrismValidator["validateSecurity"];
  validateInput: PrismValidator["validateInput"];
  validateOutput: PrismValidator["validateOutput"];
}

/** Prism's own choice among the documented answers, which follows `Prefer`. */
export type PrismMock = PrismComponents["mock"];
export type PrismOperation = Awaited<ReturnType<Prism["getHttpOperationsFromSpec"]>>[number];
export type PrismRequest = import("@stoplight/prism-http").IHttpRequest;
export type PrismResponse = import("@stoplight/prism-http").IHttpResponse;
export type PrismLogger = PrismComponents["logger"];

// All of it is CommonJS. `require` gives a module's default export the same place under Node, bundlers and test runners,
// where `import` does not.
const require = createRequire(import.meta.url);

let loaded: Prism | undefined;
let mock: PrismMock | undefined;

/** Loads what every mock needs of Prism once, on first use: it is hundreds of modules. */
export function loadPrism(): Prism {
  loaded ??= withQuickDual(() => withLazyPostman(load));
  return loaded;
}

function load(): Prism {
  const operations: PrismOperations = require("@stoplight/prism-http/dist/utils/operations.js");
  const validator: PrismValidator = require("@stoplight/prism-http/dist/validator/index.js");
  const { getHttpOperationsFromSpec } = operations;
  const { validateSecurity, validateInput, validateOutput } = validator;
  return { getHttpOperationsFromSpec, validateSecurity, validateInput, validateOutput };
}

/** Loads the rest once, on first use: it brings faker, and few requests prefer an answer. */
export function loadPrismMock(): PrismMock {
  mock ??= withQuickDual(() => {
    const mocker: PrismMocker = require("@stoplight/prism-http/dist/mocker/index.js");
    return mocker.default;
  });
  return mock;
}
