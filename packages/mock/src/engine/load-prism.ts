type PrismHttp = typeof import("@stoplight/prism-http");

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

let loaded: Promise<Prism> | undefined;

/** Loads Prism once, on first use: it is about a thousand modules. */
export function loadPrism(): Promise<Prism> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Prism> {
  const { createInstance, getHttpOperationsFromSpec } = await import("@stoplight/prism-http");
  const mocker = await import("@stoplight/prism-http/dist/mocker/index.js");
  const { validateOutput } = await import("@stoplight/prism-http/dist/validator/index.js");
  // Under Node's interop a CommonJS module's own default export is one `default` further down.
  return { createInstance, getHttpOperationsFromSpec, mock: mocker.default.default, validateOutput };
}
