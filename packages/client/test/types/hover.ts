import { createClient, type PartialUpdateError } from "@wabotify/client";

const { opportunities } = createClient();
export const opportunity = await opportunities.update("o", { name: "n" });
export const { value: row } = await opportunities.updateMany([]).next();
export const pendingOf = (error: PartialUpdateError) => error.pending;
export const fieldOf = (error: PartialUpdateError) => error.failed.field;
