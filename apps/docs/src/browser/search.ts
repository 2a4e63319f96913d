import MiniSearch from "minisearch";
import { find, type SearchEntry, searchOptions } from "../search/search-options.ts";

const MOST = 8;

const box = document.querySelector<HTMLElement>("search");
const input = document.querySelector<HTMLInputElement>("#search");
const results = document.querySelector<HTMLElement>("#results");
if (box && input && results) await start(box, input, results);

async function start(box: HTMLElement, input: HTMLInputElement, results: HTMLElement): Promise<void> {
  const address = new URL(box.dataset.index ?? "", location.href);
  const folder = new URL(box.dataset.folder ?? "", location.href);
  const index = MiniSearch.loadJSON<SearchEntry>(await (await fetch(address)).text(), searchOptions);

  const count = document.createElement("p");
  count.setAttribute("role", "status");
  const list = document.createElement("ol");
  results.append(count, list);

  input.addEventListener("input", show);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key === "ArrowDown") move(event, 1);
    if (event.key === "ArrowUp") move(event, -1);
  });
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) results.hidden = true;
  });
  show();

  function show(): void {
    const found = find(index, input.value).slice(0, MOST);
    list.replaceChildren(
      ...found.map(({ address, page, heading }) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.href = new URL(address, folder).href;
        link.textContent = heading || page;
        if (heading) {
          const where = document.createElement("small");
          where.textContent = page;
          link.append(where);
        }
        item.append(link);
        return item;
      }),
    );
    count.textContent =
      found.length === 0
        ? (box.dataset.none ?? "")
        : (box.dataset.some ?? "").replace("#", String(found.length));
    results.hidden = input.value.trim() === "";
  }

  function close(): void {
    results.hidden = true;
    input.focus();
  }

  function move(event: KeyboardEvent, step: number): void {
    event.preventDefault();
    const stops: HTMLElement[] = [input, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
  }
}
