import { describe, expect, it } from "vitest";
import { ContractCopy } from "./support/contract-copy.ts";

const BODY = "components/schemas/OpportunityUpdate.yaml";
const AMOUNT = "components/schemas/updates/UpdateAmount.yaml";
const ENTITY = "components/schemas/Opportunity.yaml";

it("is content with the contract as it is", () => {
  expect(new ContractCopy().lint()).toMatchObject({ passes: true });
});

describe.each([
  {
    rule: "contract/variants-mapped",
    breaks: "a variant is missing from the mapping",
    edit: (copy: ContractCopy) => copy.edit(BODY, "    amount: updates/UpdateAmount.yaml\n", ""),
    says: 'The variant "amount" is missing from the discriminator\'s mapping. Add the line "amount: updates/UpdateAmount.yaml".',
    at: `${BODY}:6:5`,
  },
  {
    rule: "contract/variants-mapped",
    breaks: "the mapping names what is no branch",
    edit: (copy: ContractCopy) => copy.edit(BODY, "  - $ref: updates/UpdateAmount.yaml\n", ""),
    says: 'The mapping\'s "amount" leads to "updates/UpdateAmount.yaml", which is no branch of this oneOf.',
    at: `${BODY}:`,
  },
  {
    rule: "contract/variants-mapped",
    breaks: "the mapping confuses two variants",
    edit: (copy: ContractCopy) =>
      copy.edit(BODY, "    name: updates/UpdateName.yaml", "    name: updates/UpdateAmount.yaml"),
    says: 'whose "paramToUpdate" is "amount"',
    at: `${BODY}:`,
  },
  {
    rule: "contract/closed-variants",
    breaks: "a variant is open",
    edit: (copy: ContractCopy) => copy.edit(AMOUNT, "additionalProperties: false\n", ""),
    says: 'The variant "amount" must be closed: write "additionalProperties: false".',
    at: `${AMOUNT}:1:1`,
  },
  {
    rule: "contract/closed-variants",
    breaks: "a variant has a second field",
    edit: (copy: ContractCopy) =>
      copy.edit(
        AMOUNT,
        "  amount:\n",
        "  note:\n    description: x\n    type: string\n    examples: [x]\n  amount:\n",
      ),
    says: 'The variant "amount" must have exactly the properties paramToUpdate and amount; it has paramToUpdate, note, amount.',
    at: AMOUNT,
  },
  {
    rule: "contract/closed-variants",
    breaks: "the tag's const is not the field's name",
    edit: (copy: ContractCopy) =>
      copy
        .edit(AMOUNT, "const: amount", "const: total")
        .edit(BODY, "    amount: updates", "    total: updates"),
    says: 'The variant "total" must have exactly the properties paramToUpdate and total; it has paramToUpdate, amount.',
    at: AMOUNT,
  },
  {
    rule: "contract/closed-variants",
    breaks: "a variant's field is optional",
    edit: (copy: ContractCopy) => copy.edit(AMOUNT, "[paramToUpdate, amount]", "[paramToUpdate]"),
    says: 'The variant "amount" must require exactly paramToUpdate and amount; it requires paramToUpdate.',
    at: AMOUNT,
  },
  {
    rule: "contract/field-in-entity",
    breaks: "the entity does not show an updatable field",
    edit: (copy: ContractCopy) =>
      copy.edit(ENTITY, "  amount:\n", "  total:\n").edit(ENTITY, "  - amount\n", "  - total\n"),
    says: 'The field "amount" can be updated, but the entity of the 200 has no such property.',
    at: AMOUNT,
  },
  {
    rule: "contract/field-in-entity",
    breaks: "the entity cannot hold a value that may be sent",
    edit: (copy: ContractCopy) =>
      copy.edit(
        ENTITY,
        'si no tiene.\n    type: [string, "null"]\n    minLength: 0\n    examples: [null]\n  assigned',
        'si no tiene.\n    type: string\n    minLength: 0\n    examples: ["2025-12-31"]\n  assigned',
      ),
    says: 'The field "expirationDate" takes null, which the entity\'s property cannot hold.',
    at: "components/schemas/updates/UpdateExpirationDate.yaml",
  },
  {
    rule: "contract/example-code-is-status",
    breaks: "an error's example has the code of another status",
    edit: (copy: ContractCopy) => copy.edit("components/responses/NotFound.yaml", "code: 404", "code: 400"),
    says: 'The example "notFound" of the response 404 has the code 400; it must be 404.',
    at: "components/responses/NotFound.yaml:",
  },
  {
    rule: "contract/translated",
    breaks: "a text has no English",
    edit: (copy: ContractCopy) => copy.edit("i18n/en.json", '"text": "Final amount."', '"text": ""'),
    says: 'Missing translation of "components/schemas/Opportunity.yaml#/properties/finalAmount/description".',
    at: "components/schemas/Opportunity.yaml:",
  },
  {
    rule: "contract/translated",
    breaks: "the Spanish of a translated text changes",
    edit: (copy: ContractCopy) => copy.edit(ENTITY, "Importe final.", "El importe final."),
    says: 'Stale translation of "components/schemas/Opportunity.yaml#/properties/finalAmount/description"',
    at: "components/schemas/Opportunity.yaml:",
  },
  {
    rule: "contract/translated",
    breaks: "a translated text is gone",
    edit: (copy: ContractCopy) =>
      copy.edit(
        "openapi.yaml",
        "  summary: Cambia un campo de una oportunidad del CRM en cada llamada.\n",
        "",
      ),
    says: 'Orphan translation: there is no text at "openapi.yaml#/info/summary".',
    at: "i18n/en.json:",
  },
  {
    rule: "contract/translated",
    breaks: "the catalogue is no JSON",
    edit: (copy: ContractCopy) =>
      copy.write("i18n/en.json", '{\n  "a": {"source": "1", "text": "x"},\n  "b" {}\n}\n'),
    says: "i18n/en.json:3:",
    at: "openapi.yaml",
  },
  {
    rule: "contract/translated",
    breaks: "the catalogue has a key twice",
    edit: (copy: ContractCopy) =>
      copy.write(
        "i18n/en.json",
        '{\n  "a": {"source": "1", "text": "x"},\n  "a": {"source": "1", "text": "y"}\n}\n',
      ),
    says: "i18n/en.json:3:3 Map keys must be unique",
    at: "openapi.yaml",
  },
])("$rule", ({ rule, breaks, edit, says, at }) => {
  it(`says so when ${breaks}`, () => {
    const { passes, text } = edit(new ContractCopy()).lint("--max-problems=1000");
    expect(passes).toBe(false);
    expect(text).toContain(says);
    expect(text).toContain(at);
    expect(text).toContain(`generated by the ${rule} rule`);
  });
});

describe("contract/variants-have-examples", () => {
  it("says so when a bundle lacks a variant's example", () => {
    // The sources have none: the build derives them.
    const { passes, text } = new ContractCopy().lint("--config", "redocly.bundle.yaml");
    expect(passes).toBe(false);
    expect(text).toContain('The variant "name" has no request example of its name.');
    expect(text).toContain('The variant "name" has no example of its name in the response 200.');
  });
});
