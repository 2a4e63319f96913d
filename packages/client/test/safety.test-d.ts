import { type ClientOptions, createClient, type Fetch } from "@wabotify/client";
import { holds, type Same } from "./support/holds.ts";

createClient();
createClient({ baseUrl: "https://api.test" });
createClient({ baseUrl: new URL("https://api.test") });
createClient({ headers: { "x-a": "1" } });
createClient({ headers: new Headers() });
createClient({ headers: [["x-a", "1"]] });
createClient({ fetch });
createClient({ fetch: async (input, init) => new Response(`${input}${init?.method}`) });
// Settings read from somewhere may be undefined, also where optional properties are exact.
createClient({ baseUrl: undefined, workspaceId: undefined, timeoutMs: undefined, fetch: undefined });
// @ts-expect-error the option is called baseUrl
createClient({ baseURL: "https://api.test" });
// @ts-expect-error a header's value is a text
createClient({ headers: { "x-a": 1 } });
// @ts-expect-error it answers a Response
createClient({ fetch: async () => "ok" });

holds<Same<ClientOptions["fetch"], Fetch | undefined>>();
