import { importPeer } from "../../harness/peers.ts";
import { contract } from "../contract.ts";
import { scalarMock } from "../peers/scalar.ts";

interface NodeServer {
  serve(options: { fetch: unknown; port: number; hostname: string }): void;
}

const { serve } = await importPeer<NodeServer>("@hono/node-server");
serve({ fetch: await scalarMock(contract), port: Number(process.argv[2]), hostname: "127.0.0.1" });
