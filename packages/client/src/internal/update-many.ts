import type { UpdateResult, UpdateRow } from "../opportunities.ts";
import type { Opportunity } from "../types.ts";
import { withDeadline } from "./deadline.ts";

/** Carries out one row, after `before`. */
export type RunRow = (
  row: UpdateRow,
  signal: AbortSignal,
  before: Promise<unknown> | undefined,
) => Promise<Opportunity>;

const sourceEnd = (): IteratorResult<UpdateRow> => ({ done: true, value: undefined });

/**
 * Runs rows side by side and yields their results as they come. No more than `concurrency` rows are taken from the
 * source before their results are: what waits is bounded, however slow the consumer.
 */
export async function* updateRows(
  rows: Iterable<UpdateRow> | AsyncIterable<UpdateRow>,
  concurrency: number,
  outer: AbortSignal | undefined,
  runRow: RunRow,
): AsyncGenerator<UpdateResult, void, undefined> {
  const source = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  const left = new AbortController();
  const signal = AbortSignal.any([left.signal, ...(outer ? [outer] : [])]);
  const results: UpdateResult[] = [];
  /** The last row of each opportunity: the next one waits for it. */
  const last = new Map<string, Promise<void>>();
  let running = 0;
  let pulling = false;
  let ended = false;
  let failure: { error: unknown } | undefined;
  let wake = () => {};

  const start = (row: UpdateRow) => {
    const { id } = Object(row);
    const before = last.get(id);
    const end = async (result: UpdateResult) => {
      await before;
      results.push(result);
      running--;
      if (last.get(id) === task) last.delete(id);
      wake();
    };
    const task = runRow(row, signal, before).then(
      (opportunity) => end({ status: "fulfilled", id, opportunity }),
      (error) => end({ status: "rejected", id, error }),
    );
    running++;
    last.set(id, task);
  };

  const pull = async () => {
    pulling = true;
    try {
      const { done, value } = await withDeadline(Infinity, signal, async () => source.next(), sourceEnd);
      if (done) ended = true;
      else start(value);
    } catch (error) {
      ended = !signal.aborted;
      failure = { error };
    }
    pulling = false;
    wake();
  };

  try {
    for (;;) {
      const open = !ended && !failure;
      if (open && !pulling && running + results.length < concurrency) pull();
      const result = results.shift();
      if (result) yield result;
      else if (open || running)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      else break;
    }
    if (failure) throw failure.error;
  } finally {
    left.abort();
    if (!ended) {
      const closing = (async () => source.return?.())();
      // A source that still owes a row would keep us waiting for it.
      if (pulling || failure) closing.catch(() => {});
      else await closing;
    }
  }
}
