/** Says on stderr what is being done: in place on a terminal, a line each elsewhere. */
export function progressOf(benchmark: string): (line: string) => void {
  return (line) => {
    const text = `${benchmark}: ${line}`;
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[2K${text}` : `${text}\n`);
  };
}

/** Leaves the line that is written in place. */
export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[2K");
}
