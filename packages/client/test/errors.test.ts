import { describe, expect, it } from "vitest";
import * as client from "../src/index.ts";

const { ApiError, ConnectionError, NotFoundError, TimeoutError, WabotifyError } = client;

describe("instanceof", () => {
  const notFound = new NotFoundError("gone");

  it("knows an error by its class and by those above it", () => {
    for (const type of [NotFoundError, ApiError, WabotifyError, Error]) expect(notFound).toBeInstanceOf(type);
    expect(new TimeoutError("late")).toBeInstanceOf(ConnectionError);
  });

  it("does not take one kind for another", () => {
    expect(notFound).not.toBeInstanceOf(client.BadRequestError);
    expect(new ConnectionError("lost")).not.toBeInstanceOf(TimeoutError);
    expect(new WabotifyError("any")).not.toBeInstanceOf(ApiError);
  });

  it("leaves what is none of ours alone", () => {
    class Stranger extends Error {
      static readonly kind = "ApiError";
    }
    for (const value of [
      new Stranger(),
      new Error("ApiError"),
      { name: "ApiError" },
      "ApiError",
      null,
      undefined,
    ]) {
      expect(value instanceof ApiError).toBe(false);
    }
  });

  it("knows a class that extends one of ours by its own instances", () => {
    class Mine extends NotFoundError {}
    expect(new Mine("mine")).toBeInstanceOf(Mine);
    expect(new Mine("mine")).toBeInstanceOf(NotFoundError);
    expect(notFound).not.toBeInstanceOf(Mine);
  });
});

it("each error class has its literal name", () => {
  const classes = Object.entries(client).filter(([name]) => name.endsWith("Error"));
  expect(classes.length).toBeGreaterThan(10);
  for (const [name, type] of classes) expect(new (type as typeof WabotifyError)("why").name).toBe(name);
});
