/** Whether two types are one and the same, not only assignable. */
export type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** Claims something of types: `holds<Same<typeof value, string>>()` does not compile when it is not so. */
export function holds<_Claim extends true>(): void {}
