import { growthBenchmark } from "./growth/growth-benchmark.ts";
import type { Benchmark } from "./harness/benchmark.ts";

/** All benchmarks, in the order of BENCHMARKS.md. */
export const benchmarks: readonly Benchmark[] = [growthBenchmark];
