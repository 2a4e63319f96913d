/** A value to send, with what it is and why it is worth sending. */
export interface LabelledValue {
  /** Part of a case's id: kebab-case. */
  key: string;
  /** What it is, as part of a sentence: "an empty string". */
  label: string;
  value: unknown;
}
