const DIALOG = "[role=dialog]";

/** Where the focus was when a dialog opened. */
let opener: HTMLElement | undefined;

/** Keeps the focus in Redoc's dialogs while they are open, and gives it back when they close. */
export function keepDialogFocus(): void {
  addEventListener("focusin", onFocus);
  addEventListener("keydown", giveBack);
  addEventListener("click", giveBack);
}

function onFocus({ target, relatedTarget }: FocusEvent): void {
  const dialog = document.querySelector<HTMLElement>(DIALOG);
  if (!dialog || !(target instanceof Node)) return;
  if (!dialog.contains(target)) dialog.querySelector("button")?.focus();
  else if (relatedTarget instanceof HTMLElement && !dialog.contains(relatedTarget)) opener ??= relatedTarget;
}

/** A dialog closes on Escape and on a click, within it or beside it. */
async function giveBack(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(drawn));
  if (!opener || document.querySelector(DIALOG)) return;
  opener.focus();
  opener = undefined;
}
