import type { ContractOperation } from "../contract/contract-operation.ts";

/** Which parts of the contract the mock's answers exercised. */
export interface Coverage {
  /** Every status, variant and example that the contract documents, in its order. */
  rows: CoverageRow[];
  /** What was never exercised, as `operation kind name`. */
  holes: string[];
  /** The share of the rows that was exercised, from 0 to 1. */
  ratio: number;
}

export interface CoverageRow {
  /** Method and path. */
  operation: string;
  /**
   * `status`: answers with it. `variant`: changes of it that were accepted. `example`: answers that follow the
   * response's example of this key.
   */
  kind: "status" | "variant" | "example";
  /** The status, the variant's tag, or `status key`. */
  name: string;
  count: number;
}

/** What an answer exercised. */
export interface Exercise {
  operation: ContractOperation;
  status: number;
  variant: string | undefined;
  example: string | undefined;
}

export interface CoverageCounter {
  add(exercise: Exercise): void;
  read(): Coverage;
}

export function countCoverage(operations: ContractOperation[]): CoverageCounter {
  const counts = new Map<string, number>();
  const documented = operations.flatMap(rowsOf);

  function count(row: Omit<CoverageRow, "count">): void {
    const key = keyOf(row);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }

  return {
    add({ operation, status, variant, example }) {
      const name = nameOf(operation);
      count({ operation: name, kind: "status", name: String(status) });
      if (example !== undefined) count({ operation: name, kind: "example", name: `${status} ${example}` });
      if (variant !== undefined && status === 200) count({ operation: name, kind: "variant", name: variant });
    },
    read() {
      const rows = documented.map((row) => ({ ...row, count: counts.get(keyOf(row)) ?? 0 }));
      const missed = rows.filter((row) => row.count === 0);
      return {
        rows,
        holes: missed.map(keyOf),
        ratio: rows.length === 0 ? 1 : 1 - missed.length / rows.length,
      };
    },
  };
}

function rowsOf(operation: ContractOperation): Omit<CoverageRow, "count">[] {
  const statuses = [...operation.responses];
  const row = (kind: CoverageRow["kind"], name: string) => ({ operation: nameOf(operation), kind, name });
  return [
    ...statuses.map(([status]) => row("status", String(status))),
    ...[...operation.variants.keys()].map((tag) => row("variant", tag)),
    ...statuses.flatMap(([status, { examples }]) =>
      [...examples.keys()].map((key) => row("example", `${status} ${key}`)),
    ),
  ];
}

function nameOf({ method, path }: ContractOperation): string {
  return `${method} ${path}`;
}

function keyOf({ operation, kind, name }: Omit<CoverageRow, "count">): string {
  return `${operation} ${kind} ${name}`;
}
