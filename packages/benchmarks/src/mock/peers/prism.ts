import { importPeer } from "../../harness/peers.ts";

interface Prism {
  default: {
    getHttpOperationsFromSpec(document: object): Promise<object[]>;
    createInstance(config: object, components: { logger: object }): Instance;
  };
}

interface Instance {
  request(request: object, operations: object[], config: object): () => Promise<Result>;
}

type Result = { _tag: "Left"; left: Error } | { _tag: "Right"; right: { output: Output } };

interface Output {
  statusCode: number;
  headers: Record<string, string>;
  body: unknown;
}

const silent = (): void => {};
const logger = {
  trace: silent,
  debug: silent,
  info: silent,
  success: silent,
  warn: silent,
  error: silent,
  fatal: silent,
  child: () => logger,
};

const config = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
};

/** Prism's library as a function from Request to Response, as little around it as that takes. */
export async function prismFetch(document: object): Promise<(request: Request) => Promise<Response>> {
  const { default: prism } = await importPeer<Prism>("@stoplight/prism-http");
  const operations = await prism.getHttpOperationsFromSpec(structuredClone(document));
  const instance = prism.createInstance(config, { logger });
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const received = {
      method: request.method.toLowerCase(),
      url: { path: pathname, query: Object.fromEntries(searchParams) },
      headers: Object.fromEntries(request.headers),
      body: await request.json(),
    };
    // It writes into the object under `mock`.
    const result = await instance.request(received, operations, { ...config, mock: { dynamic: false } })();
    if (result._tag === "Left") throw result.left;
    const { statusCode, headers, body } = result.right.output;
    return new Response(JSON.stringify(body), { status: statusCode, headers });
  };
}
