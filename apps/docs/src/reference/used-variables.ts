/**
 * Redoc's styles without the custom properties that nothing on the page asks for: most of its 3 000 are for parts that
 * are not there. Redoc writes all of them anew when it hydrates.
 *
 * @param styles A style sheet, or style elements.
 * @param users What asks for properties beside the styles themselves: the page's HTML and its other style sheets.
 */
export function withUsedVariables(styles: string, ...users: string[]): string {
  const declarations = declarationsOf(styles);
  const values = new Map<string, string>();
  for (const { name, value } of declarations) values.set(name, `${values.get(name) ?? ""} ${value}`);
  const used = new Set([without(styles, declarations), ...users].flatMap(variablesIn));
  // The loop goes on to what is added to the set meanwhile.
  for (const name of used) for (const each of variablesIn(values.get(name) ?? "")) used.add(each);
  return without(
    styles,
    declarations.filter(({ name }) => !used.has(name)),
  );
}

interface Declaration {
  name: string;
  value: string;
  start: number;
  /** After its semicolon. */
  end: number;
}

function declarationsOf(styles: string): Declaration[] {
  // What stands in a selector, as in .button--small:hover, follows a letter.
  const declared =
    /(?<=[{;\s/])(--[\w-]+)\s*:((?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\([^"')]*\)|[^;}"'])*);?/g;
  return [...styles.matchAll(declared)].map((match) => {
    const [whole, name = "", value = ""] = match;
    return { name, value, start: match.index, end: match.index + whole.length };
  });
}

function without(text: string, passages: readonly Declaration[]): string {
  let kept = "";
  let from = 0;
  for (const { start, end } of passages) {
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}

function variablesIn(text: string): string[] {
  return [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = ""]) => name);
}
