import { describe, expect, it } from "vitest";
import { createMock } from "../src/index.ts";
import { addPriority, readBundle } from "./contract.ts";
import { AMOUNT, ask } from "./request.ts";

describe("a contract that changes", () => {
  it("brings a new field with it", async () => {
    const bundle = readBundle();
    addPriority(bundle);
    const mock = await createMock({ contract: bundle });
    const change = (priority: unknown) => ask(mock, { body: { paramToUpdate: "priority", priority } });

    expect((await change(3)).data?.oportunity.priority).toBe(3);
    expect(await change(0)).toMatchObject({
      code: 422,
      message:
        "El valor de priority no es válido: se esperaba un número entero (minimum 1) y llegó un número: 0.",
    });
    expect((await change(1.5)).code).toBe(422);
    expect((await ask(mock, { body: { paramToUpdate: "priority" } })).errorCode).toBe("FIELD_MISSING");
    expect(mock.coverage().rows).toContainEqual(
      expect.objectContaining({ kind: "variant", name: "priority", count: 1 }),
    );
  });

  it("gives a variant's own errorCode once it has an example for it", async () => {
    const bundle = readBundle();
    const [media] = Object.values(bundle.components.responses.UnprocessableEntity?.content ?? {});
    const [neutral] = Object.values(media?.examples ?? {});
    if (media)
      media.examples.amountInvalid = { value: { ...(neutral?.value as object), errorCode: "AMOUNT" } };
    const mock = await createMock({ contract: bundle });
    const { errorCode } = await ask(mock, { body: { paramToUpdate: "amount", amount: "x" } });
    expect(errorCode).toBe("AMOUNT");
  });

  it("is a 500 that says so where the mock's own answer would break it, and then nothing is changed", async () => {
    const bundle = readBundle();
    const amount = bundle.components.schemas.Opportunity?.properties?.amount;
    if (amount) amount.maximum = 3000;
    const mock = await createMock({ contract: bundle });
    const refused = await ask(mock, { body: { paramToUpdate: "amount", amount: 3001 } });
    expect(refused.code).toBe(500);
    expect(refused.message).toMatch(
      /^El mock iba a dar una respuesta que no cumple el contrato: .*amount must be <= 3000/,
    );
    const { data } = await ask(mock, { body: { paramToUpdate: "name", name: "n" } });
    expect(data?.oportunity.amount).toBe(2500.75);
  });

  it("must be one", async () => {
    await expect(createMock({ contract: "no-such-file.json" })).rejects.toThrow(/no-such-file\.json/);
    await expect(createMock({ contract: { swagger: "2.0" } })).rejects.toThrow(/no OpenAPI 3 document/);
  });

  it("is not changed by the mock", async () => {
    const bundle = readBundle();
    const mock = await createMock({ contract: bundle });
    await ask(mock, { body: AMOUNT });
    expect(bundle).toEqual(readBundle());
  });
});
