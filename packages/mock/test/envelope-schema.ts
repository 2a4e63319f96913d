import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { readBundle } from "./contract.ts";

// A validator of our own making, so that the mock is not measured by Prism alone.
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(readBundle(), "contract");

const schema = (name: string): ValidateFunction => {
  const validate = ajv.getSchema(`contract#/components/schemas/${name}`);
  if (!validate) throw new Error(`The contract has no schema ${name}.`);
  return validate;
};
const success = schema("OpportunityEnvelope");
const failure = schema("ErrorEnvelope");

/** What is wrong with the envelope of an answer; nothing, if it is as documented. */
export function envelopeProblems(status: number, body: unknown): string {
  const validate = status === 200 ? success : failure;
  if (!validate(body)) return ajv.errorsText(validate.errors);
  const { code } = body as { code: number };
  return code === status ? "" : `the code ${code} is not the status ${status}`;
}
