import type { RequestOptions } from "./client-options.ts";
import type { Changes } from "./generated/fields.ts";
import type { Opportunity } from "./types.ts";

/** Options of one call. Each wins over the client's. */
export interface UpdateOptions extends RequestOptions {
  /** The workspace of this call. @default the client's own */
  workspaceId?: string | undefined;
  /** Ends the call as soon as it aborts, while it waits for a retry too. The call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Options of a bulk update. */
export interface UpdateManyOptions extends UpdateOptions {
  /** How many opportunities are updated at the same time, and how many rows are taken ahead of the results. @default 4 */
  concurrency?: number | undefined;
}

/** One row of a bulk update. */
export interface UpdateRow {
  id: string;
  changes: Changes;
  /** The workspace of this row. @default that of the options, then the client's */
  workspaceId?: string | undefined;
}

/** What became of one row: the opportunity, or what `update` would have thrown. */
export type UpdateResult = FulfilledUpdate | RejectedUpdate;

export interface FulfilledUpdate {
  status: "fulfilled";
  id: string;
  opportunity: Opportunity;
}

export interface RejectedUpdate {
  status: "rejected";
  id: string;
  error: unknown;
}

export interface Opportunities {
  /**
   * Changes one or several fields of an opportunity: the contract's operation `updateOpportunity`. The API takes one
   * field a call, so this sends one request for each, in the order given, each after the answer to the one before.
   * All fields are checked before the first is sent.
   *
   * @param id The contract's query parameter `id`.
   * @param changes New values by field. A `Date` goes as its ISO string. It is copied before this returns.
   * @returns The opportunity as the last answer shows it.
   * @throws {InvalidUpdateError} The call cannot be what the contract allows. Nothing was sent.
   * @throws {ApiError} The API answered the first field with an error. Nothing is changed, unless the status is 5xx.
   * @throws {UnexpectedResponseError} A 2xx that is not the documented envelope, at the first field.
   * @throws {ConnectionError} There was no whole answer to the first field, which may be changed or not.
   * @throws {PartialUpdateError} Some fields are changed, and a later one failed.
   */
  update(id: string, changes: Changes, options?: UpdateOptions): Promise<Opportunity>;

  /**
   * Updates many opportunities, some at a time, and yields the result of each row as it comes. Rows of the same
   * opportunity run one after another. Nothing is sent before the first result is asked for; leaving the loop closes
   * the source and sends nothing more.
   *
   * @param rows Taken one by one, as results are taken: they may be read from a file or have no end.
   * @returns A row that fails is a result too. It throws what the source throws, or the signal's reason, after the
   *   results of the rows that were under way.
   */
  updateMany(
    rows: Iterable<UpdateRow> | AsyncIterable<UpdateRow>,
    options?: UpdateManyOptions,
  ): AsyncGenerator<UpdateResult, void, undefined>;
}
