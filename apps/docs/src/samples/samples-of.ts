import { asProgram } from "./fragments.ts";
import { interpreters } from "./interpreters.ts";
import { codeOf, type PrintedPage } from "./printed-code.ts";
import { type ShownExchange, shownExchange } from "./shown-exchange.ts";

/** A program that the site prints, with every place where it stands. */
export interface Sample {
  /** What its fence calls its language. */
  language: string;
  code: string;
  /** Where it is a file: it is run there, beside what it reads. */
  file: string | undefined;
  places: SamplePlace[];
}

export interface SamplePlace {
  /** The page's address. */
  page: string;
  /** The name on the sample's tab. */
  title: string;
  /** The field that the page is about. */
  field: string | undefined;
  /** What the pages of its language show of the update of each field. */
  shown: ReadonlyMap<string, ShownExchange>;
  /** It stands in a guide, which shows no answers. */
  guide: boolean;
}

/** Commands that start something for good or change the reader's project. */
const notProgram = /^(npm|npx|pnpm) |^--/;
/** A reader's tests and what goes with them: they want a runner, under which their packages run them. */
const isTest = /from "(vitest|node:test|@wabotify\/contract-tests)"/;

/** Each program that the pages print, once, however many pages print it. */
export function samplesOf(pages: PrintedPage[]): Sample[] {
  const samples = new Map<string, Sample>();
  for (const { address, markdown, guide, examples } of pages) {
    const shown = shownIn(languageOf(address), pages);
    for (const { language, title, code: printed } of codeOf(markdown)) {
      if (!interpreters.some(({ extensions }) => language in extensions)) continue;
      if (notProgram.test(printed) || isTest.test(printed)) continue;
      const example = examples?.find(({ text }) => text.trimEnd() === printed);
      const code = guide && !example ? asProgram(printed) : printed;
      const sample = samples.get(`${language}\n${code}`) ?? {
        language,
        code,
        file: example?.path,
        places: [],
      };
      samples.set(`${language}\n${code}`, sample);
      sample.places.push({
        page: address,
        title: title || example?.name || language,
        field: fieldOf(address),
        shown,
        guide,
      });
    }
  }
  return [...samples.values()];
}

function shownIn(language: string, pages: PrintedPage[]): ReadonlyMap<string, ShownExchange> {
  return new Map(
    pages.flatMap((page) => {
      const field = fieldOf(page.address);
      const shown = field && languageOf(page.address) === language && shownExchange(page);
      return field && shown ? [[field, shown] as const] : [];
    }),
  );
}

function languageOf(address: string): string {
  return address.split("/")[0] ?? "";
}

/** `es/fields/amount/` is about `amount`. */
function fieldOf(address: string): string | undefined {
  return /^\w+\/fields\/([^/]+)\/$/.exec(address)?.[1];
}
