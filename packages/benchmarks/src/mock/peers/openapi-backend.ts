import { importPeer } from "../../harness/peers.ts";

interface Peer {
  OpenAPIBackend: new (options: { definition: object; quick: boolean; ajvOpts: object }) => Backend;
}

interface Backend {
  register(handlers: Record<string, (context: Context) => Answer>): void;
  registerSecurityHandler(name: string, handler: (context: Context) => boolean): void;
  init(): Promise<unknown>;
  handleRequest(request: RequestParts): Promise<Answer>;
}

interface Context {
  api: { mockResponseForOperation(operationId: string): { status: number; mock: unknown } };
  operation: { operationId: string };
  request: { headers: Record<string, string> };
}

export interface RequestParts {
  method: string;
  /** With the query. */
  path: string;
  headers: Record<string, string>;
  body: unknown;
}

export interface Answer {
  status: number;
  body: unknown;
}

/** openapi-backend as its README has it: requests are checked, the answer is the contract's example. */
export async function openApiBackend(
  definition: object,
  securitySchemes: Record<string, { name: string }>,
): Promise<(request: RequestParts) => Promise<Answer>> {
  const { OpenAPIBackend } = await importPeer<Peer>("openapi-backend");
  const backend = new OpenAPIBackend({
    definition: structuredClone(definition),
    // Its check of the document knows no OpenAPI 3.1.
    quick: true,
    // It would print that no format is checked.
    ajvOpts: { logger: false },
  });
  backend.register({
    validationFail: () => ({ status: 400, body: {} }),
    unauthorizedHandler: () => ({ status: 401, body: {} }),
    notFound: () => ({ status: 404, body: {} }),
    methodNotAllowed: () => ({ status: 405, body: {} }),
    notImplemented({ api, operation }) {
      const { status, mock } = api.mockResponseForOperation(operation.operationId);
      return { status, body: mock };
    },
  });
  for (const [scheme, { name }] of Object.entries(securitySchemes))
    backend.registerSecurityHandler(scheme, ({ request }) => request.headers[name] !== undefined);
  await backend.init();
  return (request) => backend.handleRequest(request);
}
