import type { UpdateResult, UpdateRow } from "../opportunities.ts";
import { withDeadline } from "./deadline.ts";
import type { Call } from "./send-field.ts";
import { update } from "./update.ts";

/**
 * Runs rows side by side and yields their results as they come. No more than `concurrency` rows are taken from the
 * source before their results are: what waits is bounded, however slow the consumer.
 */
export async function* updateRows(
  rows: Iterable<UpdateRow> | AsyncIterable<UpdateRow>,
  call: Call,
): AsyncGenerator<UpdateResult, void, undefined> {
  const source = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  const left = new AbortController();
  const signal = AbortSignal.any([left.signal, call.signal ?? left.signal]);
  const results: UpdateResult[] = [];
  /** The last row of each opportunity: the next one waits for it. */
  const last = new Map<string, Promise<void>>();
  /** Rows that were taken and whose results were not. */
  let taken = 0;
  /** The source still owes what it was last asked for. */
  let owed = false;
  let open = true;
  let failure: { error: unknown } | undefined;
  let wake = () => {};

  const run = async (id: string, row: UpdateRow) => {
    const before = last.get(id);
    let result: UpdateResult;
    try {
      const { changes, workspaceId } = row;
      const opportunity = await update(call, { workspaceId, signal }, id, changes, before);
      result = { status: "fulfilled", id, opportunity };
    } catch (error) {
      result = { status: "rejected", id, error };
    }
    await before;
    results.push(result);
    wake();
  };

  const take = async () => {
    owed = true;
    try {
      const next = await withDeadline(Infinity, signal, async () => source.next());
      owed = false;
      if (next?.done) open = false;
      else {
        const row = Object(next?.value);
        const { id } = row;
        const task = run(id, row);
        taken++;
        last.set(id, task);
        task.then(() => last.get(id) === task && last.delete(id));
      }
    } catch (error) {
      open = false;
      failure = { error };
    }
    wake();
  };

  try {
    while (open || taken) {
      if (open && !owed && taken < call.concurrency) take();
      const result = results.shift();
      if (result) {
        taken--;
        yield result;
      } else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
    if (failure) throw failure.error;
  } finally {
    const unfinished = open || signal.aborted;
    left.abort();
    const closing = (async () => unfinished && source.return?.())();
    // A source that still owes a row would keep us waiting for it.
    await Promise.race(owed ? [closing, undefined] : [closing]);
  }
}
