/** One of many made from few. */
export interface Copy {
  original: string;
  /** The original's own name for the first round, numbered from then on: name, amount, name2, amount2, … */
  name: string;
}

/** As many names as asked for, the originals in turn. */
export function copiesOf(originals: readonly string[], count: number): Copy[] {
  return Array.from({ length: count }, (_, index) => {
    const original = originals[index % originals.length] ?? "";
    const round = Math.floor(index / originals.length) + 1;
    return { original, name: round === 1 ? original : `${original}${round}` };
  });
}
