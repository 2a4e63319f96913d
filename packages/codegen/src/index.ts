export { type GeneratedFile, generate } from "./generate.ts";
export { staleFiles, writeFiles } from "./output.ts";
