/** How large a synthetic contract is. */
export interface ContractSize {
  operations: number;
  /** Of the body that each operation takes. */
  variants: number;
}
