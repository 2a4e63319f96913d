// pnpm docs: the built site on DOCS_PORT (4000) until Ctrl-C, built anew and loaded again when its sources change.
import { explainListenError, localPort } from "@wabotify/ports";
import { createLiveReload } from "./live/live-reload.ts";
import { rebuild, sources } from "./live/rebuild.ts";
import { watchSources } from "./live/watch-sources.ts";
import { serveDocs } from "./serve-docs.ts";

const port = localPort("DOCS_PORT", 4000);
const liveReload = createLiveReload();
try {
  const docs = await serveDocs({ port: port.number, liveReload });
  const watching = watchSources(sources, async (files) => {
    if (await rebuild(files)) liveReload.reload();
  });
  console.log(`The docs are at ${docs.url}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      watching.close();
      void docs.close();
    });
  }
} catch (error) {
  console.error(explainListenError(error, port));
  process.exitCode = 1;
}
