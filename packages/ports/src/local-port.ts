/** A port, and the environment variable that overrides it. */
export interface LocalPort {
  number: number;
  variable: string;
}

/** The variable holds something that is no port. */
export class BadPortError extends Error {
  override readonly name = "BadPortError";
}

/**
 * Reads a port from the environment. Blank counts as unset; 0 lets the system pick a free one.
 *
 * @throws {BadPortError} naming the variable, when it is not a whole number from 0 to 65535.
 */
export function localPort(variable: string, byDefault: number): LocalPort {
  const text = process.env[variable]?.trim();
  if (!text) return { number: byDefault, variable };
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65_535) {
    throw new BadPortError(`${variable} is "${text}"; it must be a port from 0 to 65535.`);
  }
  return { number, variable };
}
