import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../../lib/run.ts";

interface Form {
  name: string;
  description: string;
  body: { type: string; id?: string; attributes: { label?: string }; validations?: { required: boolean } }[];
}

const folder = join(root, ".github/ISSUE_TEMPLATE");
const forms = readdirSync(folder)
  .filter((file) => file !== "config.yml")
  .map((file) => ({ file, form: parse(readFileSync(join(folder, file), "utf8")) as Form }));

it("there is one for a contract that does not match reality and one for a bug in the client", () => {
  expect(forms.map(({ file }) => file).sort()).toEqual(["client.yml", "contract.yml"]);
});

describe.each(forms)("the form $file", ({ form }) => {
  it("has what GitHub needs to show it", () => {
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    for (const { type, id, attributes } of form.body.filter(({ type }) => type !== "markdown")) {
      expect(["input", "textarea", "dropdown", "checkboxes"]).toContain(type);
      expect(id).toMatch(/^[\w-]+$/);
      expect(attributes.label).toBeTypeOf("string");
    }
    const ids = form.body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("asks for something that cannot be left out", () => {
    expect(form.body.some(({ validations }) => validations?.required)).toBe(true);
  });
});
