import type { Language, OpenApiDocument } from "../contract/open-api.ts";
import type { UpdateOperation } from "../contract/update-operation.ts";
import type { Say } from "../texts/texts.ts";

/** What every page is made from. */
export interface PageContext {
  language: Language;
  say: Say;
  document: OpenApiDocument;
  operation: UpdateOperation;
  /** The statuses that the client repeats by itself. */
  retried: ReadonlySet<number>;
}
