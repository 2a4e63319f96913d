/** A way to call the API. What whoever uses it writes is `peers/clients/<file>.ts`. */
export interface ClientUnderTest {
  name: string;
  file: string;
  /** The package whose version is reported. */
  peer?: string;
  /** What it does beside the call, as it is set here. */
  does: string;
  /** Whether it can be measured on a stubbed `fetch`. @default true */
  fetches?: boolean;
  /** Same code as another one, set otherwise: no size of its own. */
  variant?: boolean;
}

export const baseline = "raw fetch";

export const ours: ClientUnderTest = {
  name: "@wabotify/client",
  file: "ours",
  does: "checks, retries, timeout",
};

export const clients: readonly ClientUnderTest[] = [
  { name: baseline, file: "raw-fetch", does: "" },
  { name: "raw fetch, AbortSignal.timeout", file: "raw-fetch-timeout", does: "timeout", variant: true },
  ours,
  { name: "openapi-fetch", file: "openapi-fetch", peer: "openapi-fetch", does: "" },
  { name: "ky", file: "ky", peer: "ky", does: "retries, timeout" },
  { name: "axios", file: "axios", peer: "axios", does: "", fetches: false },
  { name: "axios, fetch adapter", file: "axios-fetch", peer: "axios", does: "", variant: true },
  { name: "Redocly generate-client", file: "redocly", peer: "@redocly/cli", does: "" },
  {
    name: "Redocly generate-client, armed",
    file: "redocly-armed",
    peer: "@redocly/cli",
    does: "retries, timeout",
    variant: true,
  },
  { name: "hey-api client-fetch", file: "hey-api", peer: "@hey-api/openapi-ts", does: "" },
  { name: "orval fetch", file: "orval", peer: "orval", does: "" },
];
