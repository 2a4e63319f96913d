import { docsBenchmark } from "./docs/docs-benchmark.ts";
import type { Benchmark } from "./harness/benchmark.ts";

/** All benchmarks, in the order of BENCHMARKS.md. */
export const benchmarks: readonly Benchmark[] = [docsBenchmark];
