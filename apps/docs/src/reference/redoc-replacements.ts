/** A passage of Redoc's bundle that is replaced, because Redoc has no option for what is needed. */
export interface Replacement {
  why: string;
  /** What stands in the bundle, literally. */
  from: string;
  to: string;
  /** How often it stands there. Another count means another Redoc: the build stops. */
  count: number;
}

const translated = (english: string): string => `globalThis.redocUi.translate(\`${english}\`)`;

function hardCoded(from: string, to: string, count = 1): Replacement[] {
  return [{ why: "A text that is not passed through the fallback.", from, to, count }];
}

/** All that is changed in Redoc 3.0.1, in the bundle for Node and in the one for browsers alike. */
export const redocReplacements: Replacement[] = [
  {
    why: "Redoc has no option for the language of its interface; nearly every text passes this fallback.",
    from: "translate:(e,t)=>(typeof t==`string`?t:t?.defaultValue)||e||``",
    to: "translate:(e,t)=>globalThis.redocUi.translate((typeof t==`string`?t:t?.defaultValue)||e||``)",
    count: 1,
  },
  {
    why: "The badge's image comes from a foreign host.",
    from: "`https://cdn.redoc.ly/redoc/logo-mini-full.svg`:`https://cdn.redoc.ly/redoc/logo-mini.svg`",
    to: "globalThis.redocUi.badge:globalThis.redocUi.badge",
    count: 1,
  },
  {
    why: "This label hides the name of the chosen example, which is the visible text.",
    from: '"aria-label":`Example`,',
    to: "",
    count: 1,
  },
  {
    why: "Headings of level 4 follow headings of level 2.",
    from: "HEADER,level:4,",
    to: "HEADER,level:3,",
    count: 9,
  },
  {
    why: "The same for the headings of the request's parts.",
    from: ".h5`",
    to: ".h4`",
    count: 2,
  },
  {
    why: "The page around Redoc has the main landmark.",
    from: ".main`",
    to: ".div`",
    count: 1,
  },
  ...hardCoded("`API docs by`", translated("API docs by")),
  ...hardCoded("?`non-empty`:", `?${translated("non-empty")}:`),
  ...hardCoded("`link to ${", `\`\${${translated("link to")}} \${`, 15),
  ...[
    "Copy",
    "Expand all",
    "Collapse all",
    "collapse",
    "Response status",
    "Report a problem",
    "More details",
  ].flatMap((label) => hardCoded(`"aria-label":\`${label}\``, `"aria-label":${translated(label)}`)),
  ...hardCoded(
    "e?`Close navigation menu`:`Open navigation menu`",
    `e?${translated("Close navigation menu")}:${translated("Open navigation menu")}`,
  ),
  ...hardCoded(
    '"aria-label":n?`Show sidebar`:`Hide sidebar`',
    `"aria-label":n?${translated("Show sidebar")}:${translated("Hide sidebar")}`,
  ),
  ...hardCoded('"aria-label":t,size:`small`', '"aria-label":globalThis.redocUi.translate(t),size:`small`'),
];

/**
 * Redoc's bundle with all replacements made.
 *
 * @throws {Error} naming each replacement whose passage does not stand there as often as it should.
 */
export function replaceInRedoc(bundle: string, replacements: Replacement[] = redocReplacements): string {
  const problems = replacements
    .map(({ from, count }) => ({ from, count, found: bundle.split(from).length - 1 }))
    .filter(({ count, found }) => count !== found)
    .map(({ from, count, found }) => `  ${from}\n    stands there ${found} times, not ${count}`);
  if (problems.length > 0) {
    throw new Error(
      `Redoc's bundle is not the one that src/reference/redoc-replacements.ts was written for:\n${problems.join("\n")}`,
    );
  }
  return replacements.reduce((text, { from, to }) => text.replaceAll(from, () => to), bundle);
}
