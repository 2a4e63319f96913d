import { importPeer } from "../../harness/peers.ts";

interface Scalar {
  createMockServer(options: { document: object; logger: false }): Promise<{ fetch: Answer }>;
}

type Answer = (request: Request) => Response | Promise<Response>;

/** Scalar's mock server of a document, without its port. */
export async function scalarMock(document: object): Promise<Answer> {
  const { createMockServer } = await importPeer<Scalar>("@scalar/mock-server");
  const { fetch } = await createMockServer({ document: structuredClone(document), logger: false });
  return fetch;
}
