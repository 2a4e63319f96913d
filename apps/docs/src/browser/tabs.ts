import { word } from "./words.ts";

const REMEMBERED = "wabotify-docs-tab";
let samples = 0;

/** Shows grouped code blocks as tabs. The reader's choice holds on all pages. */
export function showTabs(): void {
  for (const box of document.querySelectorAll<HTMLElement>(".tabs")) showTabsIn(box);
}

function showTabsIn(box: HTMLElement): void {
  const blocks = [...box.querySelectorAll<HTMLElement>(".code")];
  const bar = document.createElement("div");
  bar.setAttribute("role", "tablist");
  bar.setAttribute("aria-label", word("samples"));
  box.prepend(bar);
  box.classList.add("ready");

  const tabs = blocks.map((block, index) => {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.setAttribute("role", "tab");
    tab.textContent = block.dataset.tab ?? "";
    block.id = `sample-${samples++}`;
    tab.setAttribute("aria-controls", block.id);
    block.setAttribute("role", "tabpanel");
    block.setAttribute("aria-label", tab.textContent);
    tab.addEventListener("click", () => {
      remember(tab.textContent ?? "");
      choose(index);
    });
    bar.append(tab);
    return tab;
  });
  bar.addEventListener("keydown", ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (step === undefined) return;
    const at = tabs.indexOf(document.activeElement as HTMLButtonElement);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    next?.focus();
    next?.click();
  });
  const preferred = tabs.findIndex((tab) => tab.textContent === remembered());
  choose(Math.max(0, preferred));

  function choose(chosen: number): void {
    for (const [index, block] of blocks.entries()) {
      block.hidden = index !== chosen;
      tabs[index]?.setAttribute("aria-selected", String(index === chosen));
      if (tabs[index]) tabs[index].tabIndex = index === chosen ? 0 : -1;
    }
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null; // Storage may be switched off.
  }
}

function remember(name: string): void {
  try {
    localStorage.setItem(REMEMBERED, name);
  } catch {
    // Storage may be switched off.
  }
}
