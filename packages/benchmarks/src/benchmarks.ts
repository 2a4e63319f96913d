import type { Benchmark } from "./harness/benchmark.ts";
import { mockBenchmark } from "./mock/mock-benchmark.ts";

/** All benchmarks, in the order of BENCHMARKS.md. */
export const benchmarks: readonly Benchmark[] = [mockBenchmark];
