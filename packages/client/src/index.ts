export type { Changes, Opportunity, UpdatableField } from "./changes.ts";
export type { ClientOptions } from "./client-options.ts";
export { createClient, type WabotifyClient } from "./create-client.ts";
export { ApiError } from "./errors/api-error.ts";
export { WabotifyError } from "./errors/wabotify-error.ts";
export type { paths } from "./generated/openapi.ts";
export type { Opportunities, UpdateOptions } from "./opportunities.ts";
