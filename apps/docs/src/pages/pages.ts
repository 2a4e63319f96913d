import type { Page } from "../site/page.ts";
import { builderPage } from "./builder.ts";
import { changelogPage } from "./changelog.ts";
import { downloadsPage } from "./downloads.ts";
import { errorsPage } from "./errors.ts";
import { fieldPage } from "./field.ts";
import { fieldsPage } from "./fields.ts";
import { guidePages } from "./guides.ts";
import { opportunityPage } from "./opportunity.ts";
import type { PageContext } from "./page-context.ts";
import { startPage } from "./start.ts";

/** The pages of one language, in the order of the menu. */
export function pagesOf(context: PageContext): Page[] {
  return [
    startPage(context),
    fieldsPage(context),
    ...context.operation.variants.map((variant) => fieldPage(context, variant)),
    builderPage(context),
    opportunityPage(context),
    errorsPage(context),
    ...guidePages(context),
    changelogPage(context),
    downloadsPage(context),
  ];
}
