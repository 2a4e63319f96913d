// Redoc opens its menus by keyboard, but leaves the focus outside and does not close them.

const TRIGGER = "#redoc [aria-haspopup=menu]";
const STOPS = "input, [role=menuitem][tabindex='0'], a[role=menuitem]";

/** Lets the keyboard use Redoc's menus as it uses any menu: arrows move, Enter chooses, Escape and Tab leave. */
export function addMenuKeys(): void {
  addEventListener("keydown", onKey, { capture: true });
}

function onKey(event: KeyboardEvent): void {
  const target = event.target instanceof HTMLElement ? event.target : undefined;
  const menu = target?.closest<HTMLElement>("[role=menu]");
  if (menu) {
    inMenu(event, menu);
    return;
  }
  const trigger = target?.closest<HTMLElement>(TRIGGER);
  if (!trigger || !["Enter", " ", "ArrowDown", "ArrowUp"].includes(event.key)) return;
  take(event);
  void open(trigger);
}

async function open(trigger: HTMLElement): Promise<void> {
  if (trigger.getAttribute("aria-expanded") !== "true") trigger.click();
  // React draws the menu before anything else runs.
  await Promise.resolve();
  const stops = stopsOf(openMenu());
  (stops.find((stop) => stop.matches("input, .active")) ?? stops[0])?.focus();
}

function inMenu(event: KeyboardEvent, menu: HTMLElement): void {
  const stops = stopsOf(menu);
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const typing = event.target instanceof HTMLInputElement;
  const to = {
    ArrowDown: (at + 1) % stops.length,
    ArrowUp: (at - 1 + stops.length) % stops.length,
    ...(!typing && { Home: 0, End: stops.length - 1 }),
  }[event.key];
  if (to !== undefined) {
    take(event);
    stops[to]?.focus();
  } else if (event.key === "Escape") {
    take(event);
    close();
  } else if (event.key === "Tab") {
    // The browser goes on from where the menu was opened.
    close();
  } else if (event.key === "Enter" || (event.key === " " && !typing)) {
    take(event);
    const chosen = typing ? stops.find((stop) => !stop.matches("input")) : stops[at];
    const trigger = openTrigger();
    chosen?.click();
    trigger?.focus();
  }
}

function close(): void {
  const trigger = openTrigger();
  trigger?.click();
  trigger?.focus();
}

const openTrigger = () => document.querySelector<HTMLElement>(`${TRIGGER}[aria-expanded=true]`);

/** Redoc keeps some menus in the page while they are closed. */
function openMenu(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>("[role=menu]")].findLast((menu) =>
    menu.checkVisibility(),
  );
}

function stopsOf(menu: HTMLElement | undefined): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
}

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
