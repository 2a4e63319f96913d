import { describe, expect, it } from "vitest";
import { createFieldChoice } from "../src/reference/field-choice.ts";

const fields = ["name", "amount"].map((name) => ({
  tag: "paramToUpdate",
  name,
  examples: [name, `${name}Invalid`],
  samples: { curl: `curl ${name}`, Python: `python ${name}` },
}));
const { follow, exampleOf, sampleOf } = createFieldChoice(fields);

const start = { activeDiscriminator: {}, activeExampleKey: "" };
function after(...changes: Parameters<typeof follow>[1][]): typeof start {
  let state = start;
  for (const change of changes) state = follow({ ...state, ...change }, change);
  return state;
}
/** Which of the examples is shown after these changes. */
const shown = (examples: string[], ...changes: Parameters<typeof follow>[1][]) =>
  exampleOf(examples, (id) => id, after(...changes).activeExampleKey);

const amountInBody = { activeDiscriminator: { paramToUpdate: 1 } };

describe("choosing a field in the body", () => {
  it("shows its examples and its refusal", () => {
    expect(shown(["name", "amount"], amountInBody)).toBe("amount");
    expect(shown(["valueInvalid", "nameInvalid", "amountInvalid"], amountInBody)).toBe("amountInvalid");
    expect(shown(["notFound"], amountInBody)).toBeUndefined();
  });

  it("shows its code in the same language", () => {
    expect(sampleOf("python name", "amount")).toBe("python amount");
    expect(sampleOf("python name", "notFound")).toBe("python name");
    expect(sampleOf("no sample of a field", "amount")).toBe("no sample of a field");
  });

  it("leaves other choices in the body alone", () => {
    const other = { activeDiscriminator: { kind: 1 } };
    expect(after(other)).toEqual({ ...start, ...other });
  });
});

describe("choosing an example", () => {
  it.each(["amount", "amountInvalid"])(
    "of a field, %s, chooses the field in the body",
    (activeExampleKey) => {
      expect(after({ activeExampleKey })).toEqual({ ...amountInBody, activeExampleKey });
      expect(shown(["name", "amount"], { activeExampleKey })).toBe("amount");
    },
  );

  it("of no field keeps the field", () => {
    const changes = [amountInBody, { activeExampleKey: "notFound" }];
    expect(after(...changes)).toMatchObject(amountInBody);
    expect(shown(["notFound", "amountInvalid"], ...changes)).toBe("notFound");
    expect(shown(["name", "amount"], ...changes)).toBe("amount");
  });

  it("does nothing to what is neither", () => {
    expect(after({})).toEqual(start);
  });
});
