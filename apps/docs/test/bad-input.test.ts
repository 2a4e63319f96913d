import { describe, expect, it } from "vitest";
import { copySite } from "./support/copied-site.ts";

const contract = "node_modules/@wabotify/contract/dist/openapi.json";

// The last of them is a whole build.
describe("the build stops and names", { timeout: 60_000 }, () => {
  it.each<[what: string, file: string, from: string | RegExp, to: string, message: string]>([
    [
      "a translation that is missing",
      "src/texts/en.json",
      /"text": "Answer"/,
      '"text": ""',
      'The texts in src/texts need work:\n  Missing translation of "builder.answer".',
    ],
    ["a page without a title", contract, /"title": "[^"]*"/, '"title": " "', "The page es/ has no title."],
    [
      "a replacement in Redoc that no longer matches",
      "src/reference/redoc-replacements.ts",
      /count: 1\b/,
      "count: 2",
      "stands there 1 times, not 2",
    ],
    [
      "a sample that fails",
      contract,
      // The first sample in Python, which is that of the first field.
      "with urlopen(request)",
      "with urlopen(requests)",
      "es/fields/name/, name, Python: fails: NameError: name 'requests' is not defined",
    ],
  ])("%s", async (_, file, from, to, message) => {
    const site = copySite();
    site.edit(file, from, to);
    const { status, messages } = await site.build();
    expect(messages).toContain(message);
    expect(status).toBe(1);
  });
});
