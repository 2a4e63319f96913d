import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contractFile } from "../src/contract/read-contract.ts";
import { createMock } from "../src/index.ts";
import { readBundle, variants } from "./contract.ts";
import { AMOUNT, ask, type Wanted } from "./request.ts";

const mock = await createMock();

/** Of the example for the field's value, else of the first. */
function valueErrorCode(field: string): unknown {
  const [media] = Object.values(readBundle().components.responses.UnprocessableEntity?.content ?? {});
  const examples = media?.examples ?? {};
  const { value } = examples[`${field}Invalid`] ?? Object.values(examples)[0] ?? {};
  return (value as { errorCode?: unknown } | undefined)?.errorCode;
}

describe("each field of the contract", () => {
  it.each([...variants()].map(([field, schema]) => ({ field, schema })))(
    "$field takes its example and refuses an object",
    async ({ field, schema }) => {
      const property = schema.properties?.[field] as { examples?: unknown[] };
      for (const value of property.examples ?? []) {
        const { code, data } = await ask(mock, { body: { paramToUpdate: field, [field]: value } });
        expect(code).toBe(200);
        expect(data?.oportunity[field]).toEqual(value);
      }
      const refusal = await ask(mock, { body: { paramToUpdate: field, [field]: { a: 1 } } });
      const { code, errorCode, message, data } = refusal;
      expect({ code, errorCode, data }).toEqual({ code: 422, errorCode: valueErrorCode(field), data: null });
      expect(message).toContain(field);
    },
  );
});

// Well-formed but for one byte, which no lenient reader would miss.
const notUtf8 = Buffer.from('{"paramToUpdate":"name","name":"\xff"}', "latin1");

describe("statuses and causes", () => {
  const cases: [name: string, wanted: Wanted, code: number, errorCode: string][] = [
    ["no header", { headers: { "x-workspace-id": "" } }, 401, "WORKSPACE_HEADER_MISSING"],
    ["another workspace", { headers: { "x-workspace-id": "w-2" } }, 401, "WORKSPACES_DIFFER"],
    ["no id", { search: "workspaceId=w-1" }, 400, "PARAMETER_MISSING"],
    ["an empty id", { search: "id=&workspaceId=w-1" }, 400, "PARAMETER_MISSING"],
    ["no workspace", { search: "id=o-1" }, 400, "PARAMETER_MISSING"],
    ["an id under another name", { search: "ID=o-1&workspaceId=w-1" }, 400, "PARAMETER_MISSING"],
    ["a repeated id", { search: "id=o-1&id=o-2&workspaceId=w-1" }, 400, "INVALID_REQUEST"],
    ["a repeated workspace", { search: "id=o-1&workspaceId=w-1&workspaceId=w-2" }, 400, "INVALID_REQUEST"],
    ["bad percent-encoding", { search: "id=%zz&workspaceId=w-1" }, 400, "INVALID_REQUEST"],
    ["an encoded id of no UTF-8", { search: "id=%ff&workspaceId=w-1" }, 400, "INVALID_REQUEST"],
    ["no body", { body: "" }, 400, "BODY_NOT_JSON"],
    ["half a body", { body: '{"paramToUpdate":"amount","amo' }, 400, "BODY_NOT_JSON"],
    ["a body of no UTF-8", { body: notUtf8 }, 400, "BODY_NOT_JSON"],
    ...["null", "0", '""', "false", "[]", '"text"'].map((body): (typeof cases)[number] => {
      return [`the body ${body}`, { body }, 400, "BODY_NOT_JSON"];
    }),
    ["no tag", { body: { amount: 1 } }, 400, "FIELD_UNKNOWN"],
    ["a tag that is no text", { body: { paramToUpdate: 1 } }, 400, "FIELD_UNKNOWN"],
    [
      "an unknown field",
      { body: { paramToUpdate: "winLossStatus", winLossStatus: 1 } },
      400,
      "FIELD_UNKNOWN",
    ],
    ["a tag of every object", { body: { paramToUpdate: "constructor" } }, 400, "FIELD_UNKNOWN"],
    ["no field", { body: { paramToUpdate: "amount" } }, 400, "FIELD_MISSING"],
    ["another field", { body: { paramToUpdate: "amount", name: "n" } }, 400, "FIELD_MISSING"],
    ["one field more", { body: { ...AMOUNT, name: "n" } }, 400, "FIELD_FOREIGN"],
    [
      "a field __proto__",
      { body: '{"paramToUpdate":"amount","amount":1,"__proto__":1}' },
      400,
      "FIELD_FOREIGN",
    ],
    ["a wrong type", { body: { paramToUpdate: "amount", amount: "1" } }, 422, "AMOUNT_INVALID"],
    ["null", { body: { paramToUpdate: "name", name: null } }, 422, "NAME_INVALID"],
    ["too large a number", { body: '{"paramToUpdate":"amount","amount":1e400}' }, 422, "AMOUNT_INVALID"],
    [
      "no date",
      { body: { paramToUpdate: "expirationDate", expirationDate: "31-12" } },
      422,
      "EXPIRATION_DATE_INVALID",
    ],
  ];

  it.each(cases)("%s", async (_name, wanted, code, errorCode) => {
    const envelope = await ask(mock, wanted);
    expect(envelope).toMatchObject({ success: false, code, data: null });
    expect(envelope.errorCode).toBe(errorCode);
  });

  it("a byte order mark before the body is no part of it", async () => {
    const { code } = await ask(mock, { body: `\uFEFF${JSON.stringify(AMOUNT)}` });
    expect(code).toBe(200);
  });

  it("what was a 422 before is still a 200 with the next request", async () => {
    await ask(mock, { body: { paramToUpdate: "amount", amount: "x" } });
    expect((await ask(mock)).code).toBe(200);
  });
});

describe("the order of checks", () => {
  const closed = createMock({ state: [{ id: "o-1", workspaceId: "w-1" }] });
  const wrongValue = { paramToUpdate: "amount", amount: "x" };
  const unknown = "id=o-9&workspaceId=w-1";

  it.each<[string, Wanted, number]>([
    ["401 before 400", { headers: { "x-workspace-id": "" }, body: "{", search: "id=o-1" }, 401],
    ["400 before 404", { search: unknown, body: { ...wrongValue, name: 1 } }, 400],
    ["404 before 422", { search: unknown, body: wrongValue }, 404],
    ["422 at last", { body: wrongValue }, 422],
    ["nothing", {}, 200],
  ])("%s", async (_name, wanted, code) => {
    expect((await ask(await closed, wanted)).code).toBe(code);
  });
});

describe("messages", () => {
  it("an unknown field lists the known ones, in Spanish by default", async () => {
    const { message } = await ask(mock, { body: { paramToUpdate: "stage" } });
    expect(message).toBe(
      `paramToUpdate no nombra un campo actualizable: llegó un texto: "stage", y se conocen ${[...variants().keys()].join(", ")}.`,
    );
  });

  it.each([
    ["en", "The value of amount is not valid: expected a number, got a boolean: true."],
    ["en-GB,es;q=0.8", "The value of amount is not valid: expected a number, got a boolean: true."],
    [
      "fr, en;q=0.2, es;q=0.3",
      "El valor de amount no es válido: se esperaba un número y llegó un booleano: true.",
    ],
    ["*", "El valor de amount no es válido: se esperaba un número y llegó un booleano: true."],
  ])("in the language of Accept-Language: %s", async (language, expected) => {
    const body = { paramToUpdate: "amount", amount: true };
    const { message } = await ask(mock, { body, headers: { "accept-language": language } });
    expect(message).toBe(expected);
  });

  it("an example asked for is the contract's in that language", async () => {
    for (const language of ["es", "en"] as const) {
      const { components } = JSON.parse(readFileSync(contractFile(language), "utf8"));
      const [{ value }] = Object.values<{ value: object }>(
        components.responses.NotFound.content["application/json"].examples,
      ) as [{ value: object }];
      const headers = { prefer: "code=404", "accept-language": language };
      expect(await ask(mock, { headers })).toEqual(value);
    }
  });

  it("a long value is not thrown back whole", async () => {
    const { message } = await ask(mock, { body: { paramToUpdate: "amount", amount: "x".repeat(100_000) } });
    expect(message.length).toBeLessThan(200);
  });
});
