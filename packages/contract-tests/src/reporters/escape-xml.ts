/** Text for XML and HTML, in an element or a quoted attribute. What XML 1.0 cannot hold at all is shown as `\u{…}`. */
export function escapeXml(text: string): string {
  return Array.from(text, (character) => {
    const entity = entities[character];
    if (entity !== undefined) return entity;
    const point = character.codePointAt(0) ?? 0;
    return isXmlCharacter(point) ? character : `\\u{${point.toString(16)}}`;
  }).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // A parser would make spaces of them in an attribute.
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

function isXmlCharacter(point: number): boolean {
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  return point >= 0x20 && !isSurrogate && point !== 0xfffe && point !== 0xffff;
}
