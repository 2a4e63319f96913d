/**
 * Compares one value with a part of the contract.
 *
 * @returns What the contract expects, as words that follow "must be"; nothing ("") if the value is that.
 */
export type Rule = (value: unknown) => string;
