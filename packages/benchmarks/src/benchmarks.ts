import { bulkBenchmark } from "./bulk/bulk-benchmark.ts";
import { clientBenchmark } from "./client/client-benchmark.ts";
import { docsBenchmark } from "./docs/docs-benchmark.ts";
import { growthBenchmark } from "./growth/growth-benchmark.ts";
import type { Benchmark } from "./harness/benchmark.ts";
import { mockBenchmark } from "./mock/mock-benchmark.ts";
import { sizeBenchmark } from "./size/size-benchmark.ts";
import { validationBenchmark } from "./validation/validation-benchmark.ts";

/** All benchmarks, in the order of BENCHMARKS.md. */
export const benchmarks: readonly Benchmark[] = [
  clientBenchmark,
  sizeBenchmark,
  bulkBenchmark,
  validationBenchmark,
  mockBenchmark,
  growthBenchmark,
  docsBenchmark,
];
