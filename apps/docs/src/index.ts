export { type DocsServer, serveDocs } from "./serve-docs.ts";
