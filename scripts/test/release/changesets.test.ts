import { expect, it } from "vitest";
import { type Changeset, unknownPackages } from "../../release/lib/changesets.ts";
import { changesetForClient, GENERATED } from "../../release/lib/client-follows.ts";

function changeset(releases: Record<string, string>): Changeset {
  const named = Object.entries(releases).map(([name, type]) => ({ name, type }));
  return { id: "a-change", summary: "A change.", releases: named } as Changeset;
}

it("gives the client the bump of the contract that it is generated from", () => {
  expect(changesetForClient([changeset({ [GENERATED.from]: "minor" })])).toContain(
    `"${GENERATED.package}": minor`,
  );
  const less = [changeset({ [GENERATED.from]: "major", [GENERATED.package]: "patch" })];
  expect(changesetForClient(less)).toContain(`"${GENERATED.package}": major`);
});

it("leaves the client alone when it has that bump or the contract has none", () => {
  expect(changesetForClient([])).toBeUndefined();
  expect(changesetForClient([changeset({ "@wabotify/mock": "major" })])).toBeUndefined();
  const more = [changeset({ [GENERATED.from]: "patch" }), changeset({ [GENERATED.package]: "minor" })];
  expect(changesetForClient(more)).toBeUndefined();
});

it("names the changesets that name something that is not released", () => {
  const [sentence, ...others] = unknownPackages([changeset({ known: "patch", strange: "patch" })], ["known"]);
  expect(sentence).toContain('.changeset/a-change.md names "strange"');
  expect(others).toEqual([]);
});
