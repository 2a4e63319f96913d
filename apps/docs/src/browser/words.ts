/** A word of the interface, which the page carries in its language. */
export function word(name: "copy" | "copied" | "samples"): string {
  return document.documentElement.dataset[name] ?? "";
}
