/**
 * Puts a table between the two comments of a Markdown text that hold its place.
 *
 * @throws {Error} when the text has no such place.
 */
export function putTable(text: string, name: string, table: string): string {
  const markers = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`] as const;
  const [start, end] = [text.indexOf(markers[0]), text.indexOf(markers[1])];
  if (start < 0 || end < start) {
    throw new Error(`There is no place for the table: the text must hold ${markers.join(" and ")}.`);
  }
  return `${text.slice(0, start + markers[0].length)}\n\n${table}\n\n${text.slice(end)}`;
}
