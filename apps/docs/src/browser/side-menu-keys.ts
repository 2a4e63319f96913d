const BUTTON = "#redoc [data-testid=floating-button]";
const LINK = "#redoc [data-component-name='Menu/MenuItem'] a, #redoc a[data-component-name='Menu/MenuItem']";

/** On narrow screens Redoc's menu covers the page: the focus goes into it, and Escape leaves it. */
export function addSideMenuKeys(): void {
  // Before Redoc draws another button under the pointer.
  addEventListener("click", onClick, { capture: true });
  addEventListener("keydown", onKey);
}

async function onClick({ target }: MouseEvent): Promise<void> {
  const button = target instanceof Element ? target.closest<HTMLElement>(BUTTON) : null;
  if (!button) return;
  await new Promise((drawn) => requestAnimationFrame(drawn));
  if (button.getAttribute("aria-expanded") === "true") document.querySelector<HTMLElement>(LINK)?.focus();
}

function onKey({ key }: KeyboardEvent): void {
  const button = document.querySelector<HTMLElement>(`${BUTTON}[aria-expanded=true]`);
  if (key !== "Escape" || !button) return;
  button.click();
  button.focus();
}
