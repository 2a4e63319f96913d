import { Marked, type Tokens } from "marked";
import type { Say } from "../texts/texts.ts";
import { escapeHtml } from "./escape.ts";

/** A page's text as HTML. */
export function renderMarkdown(markdown: string, say: Say): string {
  const ids = new Map<string, number>();
  let heading = "";
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        heading = plain(text);
        const id = uniqueId(heading, ids);
        return `<h${depth} id="${id}"><a href="#${id}">${this.parser.parseInline(tokens)}</a></h${depth}>\n`;
      },
      code({ text, lang = "" }: Tokens.Code) {
        const [language = "", ...title] = lang.split(" ");
        const name = escapeHtml(title.join(" "));
        const caption = name && `<p class="name">${name}</p>`;
        const label = language && ` data-language="${escapeHtml(language)}"`;
        return `<div class="code"${label}${name && ` data-tab="${name}"`}>${caption}<pre tabindex="0" role="group" aria-label="${name || escapeHtml(language || heading)}"><code>${escapeHtml(text)}</code></pre></div>\n`;
      },
      codespan({ text }: Tokens.Codespan) {
        // A long name may be broken at its joints, a short one stays whole.
        if (text.length <= 16 && !text.includes(" ")) return `<code class="short">${escapeHtml(text)}</code>`;
        return `<code>${escapeHtml(text).replaceAll(/(?<=\w)[._](?=\w)/g, "$&<wbr>")}</code>`;
      },
      table({ header, rows }: Tokens.Table) {
        const cell = ({ tokens, text }: Tokens.TableCell, inHead: boolean) => {
          const content = this.parser.parseInline(tokens);
          // A header without a text names nothing: an empty corner is a plain cell.
          return inHead && text.trim() !== "" ? `<th scope="col">${content}</th>` : `<td>${content}</td>`;
        };
        const row = (cells: Tokens.TableCell[], inHead = false) =>
          `<tr>${cells.map((each) => cell(each, inHead)).join("")}</tr>`;
        const label = escapeHtml(say("shell.table", { title: heading || plain(header[0]?.text ?? "") }));
        return `<div class="table" tabindex="0" role="group" aria-label="${label}"><table><thead>${row(header, true)}</thead><tbody>${rows.map((cells) => row(cells)).join("\n")}</tbody></table></div>\n`;
      },
      html({ text }: Tokens.HTML | Tokens.Tag) {
        const [, close, language] = /^<!-- (\/)?lang(?:=(\w+))? -->\s*$/.exec(text) ?? [];
        if (language) return `<div lang="${language}">\n`;
        return close ? "</div>\n" : escapeHtml(text);
      },
    },
  });
  return groupTabs(marked.parse(markdown, { async: false }));
}

/** Wraps neighbouring code blocks with a title: the browser shows them as tabs, or all of them without scripts. */
function groupTabs(html: string): string {
  const block = '<div class="code"[^>]* data-tab="[^]*?</pre></div>\n';
  return html.replaceAll(
    new RegExp(`(?:${block}){2,}`, "g"),
    (blocks) => `<div class="tabs">\n${blocks}</div>\n`,
  );
}

/** The id of a heading, as GitHub makes it, so that READMEs' links hold; an `errorCode` stays as it is. */
export function idOf(heading: string): string {
  if (/^[A-Z]+(_[A-Z]+)*$/.test(heading)) return heading;
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(/\s/g, "-");
}

export function plain(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/[`*]/g, "");
}

function uniqueId(text: string, ids: Map<string, number>): string {
  const id = idOf(text) || "section";
  const count = ids.get(id) ?? 0;
  ids.set(id, count + 1);
  return count === 0 ? id : `${id}-${count + 1}`;
}
