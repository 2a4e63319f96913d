import { expect, it } from "vitest";
import { readDiagnostics } from "../src/size/check-types.ts";

it("reads what both compilers say", () => {
  const five =
    "Types:             102\nInstantiations:  1234\nCheck time:     0.58s\nTotal time:     1.20s\n";
  const seven = "Instantiations:    1240\nCheck time:      0.012s\n";
  expect(readDiagnostics(five)).toEqual({ instantiations: 1234, checkMs: 580 });
  expect(readDiagnostics(seven)).toEqual({ instantiations: 1240, checkMs: 12 });
  expect(() => readDiagnostics("Types: 1\n")).toThrow("Instantiations");
});
