import { afterEach, describe, expect, it, vi } from "vitest";
import { BadPortError, explainListenError, localPort } from "../src/index.ts";

afterEach(() => vi.unstubAllEnvs());

describe("localPort", () => {
  it("is the default when the variable is unset or blank", () => {
    expect(localPort("SOME_PORT", 4010)).toEqual({ number: 4010, variable: "SOME_PORT" });
    vi.stubEnv("SOME_PORT", " ");
    expect(localPort("SOME_PORT", 4010).number).toBe(4010);
  });

  it("is the variable's number", () => {
    vi.stubEnv("SOME_PORT", "0");
    expect(localPort("SOME_PORT", 4010).number).toBe(0);
  });

  it.each(["http", "-1", "1e3", "65536", "80.5"])("refuses %s and names the variable", (text) => {
    vi.stubEnv("SOME_PORT", text);
    expect(() => localPort("SOME_PORT", 4010)).toThrow(BadPortError);
    expect(() => localPort("SOME_PORT", 4010)).toThrow(/SOME_PORT/);
  });
});

describe("explainListenError", () => {
  const port = { number: 4010, variable: "SOME_PORT" };

  it("says in one line that a port is busy, and what to set", () => {
    const text = explainListenError(Object.assign(new Error("x"), { code: "EADDRINUSE" }), port);
    expect(text).toMatch(/^Port 4010 is busy\..*SOME_PORT/);
    expect(text).not.toContain("\n");
  });

  it("hides nothing of an error it does not know", () => {
    expect(explainListenError(new Error("out of luck"), port)).toContain("out of luck");
  });
});
