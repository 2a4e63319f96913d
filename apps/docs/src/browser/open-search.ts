/** Shows the search box, which needs scripts, and loads what it searches with when it is first used. */
export function openSearch(): void {
  const box = document.querySelector<HTMLElement>("search");
  const input = document.querySelector<HTMLInputElement>("#search");
  if (!box || !input) return;
  input.hidden = false;
  input.placeholder = box.querySelector("label")?.textContent ?? "";
  box.classList.add("ready");
  input.addEventListener("focus", () => void import(new URL(box.dataset.script ?? "", location.href).href), {
    once: true,
  });
  // Before Redoc, which would open a search of its own.
  addEventListener("keydown", askedFor, { capture: true });

  function askedFor(event: KeyboardEvent): void {
    const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
    const asked = event.key === "k" && (event.ctrlKey || event.metaKey);
    if (asked || (event.key === "/" && !typing)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      input?.focus();
    }
  }
}
