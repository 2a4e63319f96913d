import { word } from "./words.ts";

/** A button on each code block. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll(".code")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = word("copy");
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(block.querySelector("code")?.textContent ?? "");
      button.textContent = word("copied");
      setTimeout(() => {
        button.textContent = word("copy");
      }, 2000);
    });
    block.append(button);
  }
}
