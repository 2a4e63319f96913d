import type { Page } from "playwright-core";

/** Touches the reference as a reader would, and waits until Redoc runs. */
export async function hydrate(page: Page): Promise<void> {
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
  await page.waitForSelector("html[data-hydrated]", { state: "attached" });
}

/** Chooses a field in the body of the operation. */
export async function chooseVariant(page: Page, field: string): Promise<void> {
  const switcher = page.locator("#redoc [data-section-id=switcher]").first();
  const tab = switcher.locator("[role=tab]", { hasText: new RegExp(`^${field}$`) });
  if (await tab.isVisible()) return tab.click();
  await switcher.locator("button, [role=combobox], [role=button]").first().click();
  await page.locator("#redoc [role=option], #redoc [role=menuitem], #redoc li", { hasText: new RegExp(`^${field}$`) }).first().click();
}
