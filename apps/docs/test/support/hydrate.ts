import type { Page } from "playwright-core";

/** Touches the reference as a reader would, and waits until Redoc runs. */
export async function hydrate(page: Page): Promise<void> {
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
  await page.waitForSelector("html[data-hydrated]", { state: "attached" });
}

/** The same for a reader who uses the keyboard. */
export async function hydrateByKeyboard(page: Page): Promise<void> {
  await page.keyboard.press("Tab");
  await page.waitForSelector("html[data-hydrated]", { state: "attached" });
}

/** Chooses a field in the body of the operation. */
export async function chooseVariant(page: Page, field: string): Promise<void> {
  const switcher = page.locator("#redoc [data-section-id=switcher]").first();
  const named = { hasText: new RegExp(`^${field}$`) };
  const tab = switcher.locator("[role=tab]", named);
  if (await tab.isVisible()) return tab.click();
  // A list where the tabs do not fit; it opens elsewhere in the document.
  await switcher.locator("button").first().click();
  await page.locator("[role=menuitem]:visible", named).click();
}
