import { describe, expect, it } from "vitest";
import {
  ApiError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
  RateLimitError,
  UnauthorizedError,
  UnexpectedResponseError,
  UnprocessableEntityError,
} from "../src/index.ts";
import { opportunity, refused, rejection, stubClient } from "./support/stub.ts";

const bodies = {
  empty: "",
  html: "<html><body>Sign in</body></html>",
  truncated: '{"success": true, "da',
  null: "null",
  array: "[]",
  number: "7",
  text: '"ok"',
  object: "{}",
  "no data": '{"success": true}',
  "no entity": '{"success": true, "data": {"oportunity": 3}}',
  "success as a text": `{"success": "true", "data": {"oportunity": ${JSON.stringify(opportunity)}}}`,
};

const classes = {
  302: ApiError,
  400: BadRequestError,
  401: UnauthorizedError,
  403: ApiError,
  404: NotFoundError,
  418: ApiError,
  422: UnprocessableEntityError,
  429: RateLimitError,
  500: InternalServerError,
  503: InternalServerError,
  599: InternalServerError,
};

async function errorOf(answer: Response) {
  const { client } = stubClient([() => answer], { maxRetries: 0 });
  return rejection(client.opportunities.update("o", { name: "n" }));
}

describe.each(Object.entries(bodies))("a body that is %s", (_, body) => {
  it.each([200, 201])("under %i is unexpected", async (status) => {
    const error = await errorOf(new Response(body, { status }));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ name: "UnexpectedResponseError", status, bodyText: body });
  });

  it.each(Object.entries(classes))("under %s is that status's class", async (status, errorClass) => {
    const error = (await errorOf(new Response(body, { status: Number(status) }))) as ApiError;
    expect(error.constructor).toBe(errorClass);
    expect(error.name).toBe(errorClass.name);
    expect(error.status).toBe(Number(status));
  });
});

describe("an error", () => {
  it("has what the answer says", async () => {
    const error = (await errorOf(
      await refused(404, { "x-request-id": "r1" })(undefined as never),
    )) as ApiError;
    expect(error).toMatchObject({
      status: 404,
      errorCode: "CODE",
      message: "The API answered 404: no 404",
      body: { success: false, code: 404, errorCode: "CODE", message: "no 404" },
    });
    expect(error.headers.get("x-request-id")).toBe("r1");
  });

  it("keeps an error code of null, and has none where the answer has none", async () => {
    expect(await errorOf(Response.json({ errorCode: null }, { status: 400 }))).toMatchObject({
      errorCode: null,
    });
    expect(await errorOf(new Response("", { status: 400 }))).toMatchObject({ errorCode: undefined });
  });

  it("may come under a 200", async () => {
    const error = await errorOf(
      Response.json({ success: false, message: "no", data: { oportunity: opportunity } }),
    );
    expect(error).toMatchObject({ name: "ApiError", status: 200, message: "The API answered 200: no" });
  });

  it.each([204, 205])("is unexpected for an empty %i", async (status) => {
    expect(await errorOf(new Response(null, { status }))).toMatchObject({
      name: "UnexpectedResponseError",
      status,
    });
  });
});
