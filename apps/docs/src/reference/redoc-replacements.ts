import { hardCodedTexts, translated } from "./hard-coded-texts.ts";

/** A passage of Redoc's bundle that is replaced, because Redoc has no option for what is needed. */
export interface Replacement {
  why: string;
  /** What stands in the bundle, literally. */
  from: string;
  to: string;
  /** How often it stands there. Another count means another Redoc: the build stops. */
  count: number;
}

/** Redoc's dialogs are neither named nor told from the page, their close buttons have no name. */
const accessibleDialogs: Replacement[] = [
  {
    why: "The dialog for security is not told from the page.",
    from: "{ref:i,tabIndex:0,children:[",
    to: dialog("Security", "i"),
    count: 1,
  },
  {
    why: "The dialog for scopes is not told from the page.",
    from: "{ref:r,tabIndex:0,children:[",
    to: dialog("Required scopes", "r"),
    count: 1,
  },
  {
    why: "The button that closes the first has no name, and the focus stays behind.",
    from: "{onClick:t,variant:`ghost`,icon:",
    to: `{onClick:t,autoFocus:!0,"aria-label":${translated("Close")},variant:\`ghost\`,icon:`,
    count: 1,
  },
  {
    why: "The same for the second, and for one of AsyncAPI's.",
    from: '{onClick:t,"data-testid":`close`,variant:`ghost`,icon:',
    to: `{onClick:t,autoFocus:!0,"aria-label":${translated("Close")},"data-testid":\`close\`,variant:\`ghost\`,icon:`,
    count: 2,
  },
];

function dialog(name: string, ref: string): string {
  return `{ref:${ref},role:\`dialog\`,"aria-modal":!0,"aria-label":${translated(name)},tabIndex:-1,children:[`;
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
  {
    why: "The choice in the body and the chosen example, which Redoc keeps apart, are one choice: this writes either.",
    from: "[e]:{...a,...o}",
    to: "[e]:globalThis.redocUi.follow({...a,...o},o)",
    count: 1,
  },
  {
    why: "To follow each other, the choice in a request's body is kept where the chosen example is kept.",
    from: "t.t!==`request`&&t.t!==`response`?e:",
    to: "t.t!==`response`?e:",
    count: 1,
  },
  {
    why: "Redoc shows examples of the same key together; a refusal is about the same field under another key.",
    from: "e.find(e=>n(e)?.key===t)??",
    to: "globalThis.redocUi.exampleOf(e,e=>n(e)?.key,t)??",
    count: 1,
  },
  {
    why: "Redoc has one code sample for a language, whatever the example.",
    from: ",source:ie,header:",
    to: ",source:globalThis.redocUi.sampleOf(ie,ne),header:",
    count: 1,
  },
  {
    why: "Menus belong to the reference, not behind the end of the page: its landmark and its styles hold for them.",
    from: ",document.body):null",
    to: ',document.querySelector("#redoc")??document.body):null',
    count: 1,
  },
  {
    why: "The body itself is among the samples only under a label that stays English.",
    from: "label:e.label??e.lang",
    to: "label:e.title??e.label??e.lang",
    count: 1,
  },
  {
    why: "What a button opens and closes is read out, and not as a minus sign.",
    from: "type:`button`,onClick:()=>{let t=!y;x({depth:e,",
    to: `type:\`button\`,"aria-expanded":y,"aria-label":y?${translated("Hide")}:void 0,onClick:()=>{let t=!y;x({depth:e,`,
    count: 1,
  },
  {
    why: "The button for the colours is named by the colours that there are, not by what it does.",
    from: '"aria-label":t,size:`small`',
    to: `"aria-label":${translated("Switch color mode")},size:\`small\``,
    count: 1,
  },
  {
    why: "Nested properties that are drawn when they come near are missing without scripts, and Tab passes them by.",
    from: "({forceMount:e=!1,",
    to: "({forceMount:e=!0,",
    count: 1,
  },
  {
    why: "In what a search finds, the last word of a line and the first of the next are one.",
    from: "string`&&t.push(e.attributes.content);",
    to: 'string`&&t.push(e.attributes.content),/^(soft|hard)break$/.test(e.type)&&t.push(" ");',
    count: 1,
  },
  ...accessibleDialogs,
  ...hardCodedTexts,
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
