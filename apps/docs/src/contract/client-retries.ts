/** Statuses of the contract that the client repeats by itself; a test holds it against the client. */
const repeated: readonly number[] = [429, 500];

export function clientRetries(status: number): boolean {
  return repeated.includes(status);
}
