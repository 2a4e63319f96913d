import { cpus, totalmem } from "node:os";

/** What a number depends on beside what was measured. */
export function describeMachine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpu?.model.trim() ?? "unknown processor"}, ${memory} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}
