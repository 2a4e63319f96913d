import type { LocalPort } from "./local-port.ts";

/** What to say of a server that could not listen: one line for a port that is taken or forbidden, all there is otherwise. */
export function explainListenError(error: unknown, { number, variable }: LocalPort): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === "EADDRINUSE")
    return `Port ${number} is busy. Set ${variable} to a free port, or to 0 to let the system pick.`;
  if (code === "EACCES")
    return `Port ${number} needs more rights than you have. Set ${variable} to a port from 1024 up.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
