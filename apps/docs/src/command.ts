// pnpm docs: the built site on DOCS_PORT (4000), until Ctrl-C.
import { explainListenError, localPort } from "@wabotify/ports";
import { serveDocs } from "./serve-docs.ts";

const port = localPort("DOCS_PORT", 4000);
try {
  const docs = await serveDocs({ port: port.number });
  console.log(`The docs are at ${docs.url}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void docs.close());
} catch (error) {
  console.error(explainListenError(error, port));
  process.exitCode = 1;
}
