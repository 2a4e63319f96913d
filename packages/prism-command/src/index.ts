export { type PrismOptions, type PrismProcess, startPrism } from "./start-prism.ts";
