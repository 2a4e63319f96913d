// Hydrates the reference when its reader first touches it: until then it is plain HTML and costs no script.

import { createRedocUi, type RedocUiConfig } from "../reference/redoc-ui.ts";
import { keepDialogFocus } from "./dialog-focus.ts";
import { addMenuKeys } from "./menu-keys.ts";
import { addSideMenuKeys } from "./side-menu-keys.ts";

interface Config {
  redoc: string;
  contract: string;
  ui: string;
  options: Record<string, unknown>;
  base: string;
}

interface Redoc {
  hydrate(document: unknown, options: Record<string, unknown>, element: Element): Promise<unknown>;
}

const element = document.querySelector("#redoc");
const config: Config = JSON.parse(document.querySelector("#reference-config")?.textContent ?? "null");
const here = (address: string) => new URL(address, location.href);

const events = ["pointerdown", "pointermove", "keydown", "touchstart", "wheel"] as const;
for (const event of events) addEventListener(event, hydrate, { once: true, passive: true, capture: true });
// A link into the page, such as one to a property, is only understood by Redoc itself.
if (location.hash.length > 1 && location.hash !== "#content") void hydrate();

async function hydrate(): Promise<void> {
  for (const event of events) removeEventListener(event, hydrate, { capture: true });
  if (!element) return;
  const base = here(config.base).pathname;
  const [redoc, contract, ui] = await Promise.all([
    import(here(config.redoc).href) as Promise<Redoc>,
    read(config.contract),
    read<RedocUiConfig>(config.ui),
  ]);
  globalThis.redocUi = createRedocUi(ui);
  addEventListener("click", leavePage, { capture: true });
  addMenuKeys();
  addSideMenuKeys();
  keepDialogFocus();
  await redoc.hydrate(contract, { ...config.options, router: "history", basePath: base }, element);
  document.documentElement.dataset.hydrated = "";
}

async function read<Content>(address: string): Promise<Content> {
  return (await fetch(here(address))).json();
}

/** Each section is a page of its own: a link to another is followed by the browser, not by Redoc. */
function leavePage(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("#redoc a") : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  const withoutSlash = (path: string) => path.replace(/\/$/, "");
  if (withoutSlash(link.pathname) !== withoutSlash(location.pathname)) event.stopImmediatePropagation();
}
