export type { StandardSchemaV1 } from "./standard-schema.ts";
export { opportunitySchema, updateBodySchema, updateVariantSchema } from "./validation/schemas.ts";
export {
  type ContractViolation,
  contractViolations,
  violationReporter,
} from "./validation/violation-reporter.ts";
