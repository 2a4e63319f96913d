/** The contract cannot be read, or no cases can be derived from it. The message says what is wrong and where. */
export class ContractError extends Error {
  override readonly name: string = "ContractError";
}
