import type { Locator, Page } from "playwright-core";

/** Where the reference shows what belongs to the chosen field. */
export interface ReferenceParts {
  /** Chooses the field in the body. */
  variant: Locator;
  /** The property of the body that names the field, with its description. */
  tag: Locator;
  request: Locator;
  response: Locator;
  /** Chooses the language of the request's code. */
  language: Locator;
}

export function partsOf(page: Page): ReferenceParts {
  return {
    variant: page.locator("#redoc [data-section-id=switcher] [aria-haspopup=menu]").first(),
    tag: page.locator("#redoc [data-section-id=switcher]").first().locator(".."),
    request: page.locator("#redoc .panel-request-samples"),
    response: page.locator("#redoc .panel-response-samples"),
    // In the panel's header, after the server.
    language: page.locator("#redoc .panel-request-samples [aria-haspopup=menu]").nth(1),
  };
}

/** The button that names a panel's example. */
export function exampleIn(panel: Locator): Locator {
  return panel.locator("[aria-haspopup=menu]").last();
}

/** The code or the JSON of a panel. */
export function codeIn(panel: Locator): Locator {
  return panel.locator("pre").first();
}

/** Chooses in one of Redoc's menus by keyboard alone. */
export async function chooseByKeyboard(page: Page, button: Locator, name: string): Promise<void> {
  await button.focus();
  await page.keyboard.press("Enter");
  const items = page.locator("[role=menu]:visible [role=menuitem]");
  const names = (await items.allInnerTexts()).map((text) => text.trim());
  const to = names.indexOf(name);
  if (to === -1) throw new Error(`The menu has ${names.join(", ")}, but no ${name}.`);
  await page.keyboard.press("Home");
  for (let step = 0; step < to; step++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}
