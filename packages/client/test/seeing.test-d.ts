import { createClient, type Logger } from "@wabotify/client";
import { holds, type Same } from "./support/holds.ts";

const quiet: Logger = { debug: () => {}, warn: () => {}, error: () => {} };
createClient({ logger: quiet });
createClient({ logger: console });
// @ts-expect-error a logger has a method for each level
createClient({ logger: { debug: () => {} } });

createClient({
  middleware: [
    {
      onRequest({ request, schemaPath }) {
        holds<Same<typeof request, Request>>();
        holds<Same<typeof schemaPath, string>>();
      },
      onResponse: ({ response }) => new Response(response.body, response),
    },
  ],
});
// @ts-expect-error a middleware answers a Response
createClient({ middleware: [{ onResponse: () => "ok" }] });
