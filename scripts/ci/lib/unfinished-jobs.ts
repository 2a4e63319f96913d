/** One sentence for each job that did not pass; being skipped or cancelled is not passing. */
export function unfinishedJobs(needs: string): string[] {
  let jobs: Record<string, { result: string }>;
  try {
    jobs = JSON.parse(needs);
  } catch {
    return ["NEEDS holds no JSON, so it is not known which jobs passed."];
  }
  const entries = Object.entries(jobs);
  if (entries.length === 0) return ["NEEDS names no job, so nothing was checked."];
  return entries
    .filter(([, { result }]) => result !== "success")
    .map(([name, { result }]) => `The job "${name}" ended as ${result}.`);
}
