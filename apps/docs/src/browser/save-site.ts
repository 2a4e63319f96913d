import { ask, canReadOffline } from "./offline.ts";

const box = document.querySelector<HTMLElement>("#save");
const button = box?.querySelector("button");
const status = box?.querySelector<HTMLElement>("[role=status]");
if (box && button && status && canReadOffline()) {
  button.addEventListener("click", () => void save(box, button, status));
  void tellWhetherSaved(box, status);
  box.hidden = false;
}

async function save(box: HTMLElement, button: HTMLButtonElement, status: HTMLElement): Promise<void> {
  if (button.ariaDisabled === "true") return;
  // It keeps the focus while it cannot be pressed.
  button.ariaDisabled = "true";
  status.textContent = box.dataset.saving ?? "";
  const saved = await ask({ save: "language", language: document.documentElement.lang }).catch(() => false);
  status.textContent = (saved ? box.dataset.saved : box.dataset.failed) ?? "";
  button.ariaDisabled = null;
}

/** The mark is the service worker's. */
async function tellWhetherSaved(box: HTMLElement, status: HTMLElement): Promise<void> {
  const { lang, dataset } = document.documentElement;
  const mark = new URL(`${lang}/saved`, new URL(dataset.root ?? "", location.href));
  const saved = await caches.match(mark).catch(() => undefined);
  if (saved && status.textContent === "") status.textContent = box.dataset.saved ?? "";
}
