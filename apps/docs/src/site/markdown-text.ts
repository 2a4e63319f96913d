/** A code block. Neighbouring blocks with a title become tabs of one group. */
export function fence(language: string, code: string, title = ""): string {
  const ticks = "`".repeat(Math.max(3, ...(code.match(/`+/g) ?? []).map((run) => run.length + 1)));
  return `${ticks}${language}${title && ` ${title}`}\n${code.trimEnd()}\n${ticks}`;
}

export function json(value: unknown, title = ""): string {
  return fence("json", JSON.stringify(value, null, 2), title);
}

export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

export function list(items: string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

export function join(...blocks: (string | undefined | false)[]): string {
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

function cell(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll("|", "\\|");
}
