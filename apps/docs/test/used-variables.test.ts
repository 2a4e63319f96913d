import { expect, it } from "vitest";
import { withUsedVariables } from "../src/reference/used-variables.ts";

it("keeps what a rule, the page or another style sheet asks for, and what that asks for in turn", () => {
  const styles =
    ":root{--a:var(--b, 1px);--b:2px;--c:3px;--d:4px;--e:var(--f);--f:5px}.dark{--b:6px;--f:7px}.x{margin:var(--a)}";
  expect(withUsedVariables(styles, '<p style="top:var(--c)">', "p{left:var( --d )}")).toBe(
    ":root{--a:var(--b, 1px);--b:2px;--c:3px;--d:4px;}.dark{--b:6px;}.x{margin:var(--a)}",
  );
});

it("sees where a value ends, and what is no declaration", () => {
  const styles = `<style>
.button--small:hover{--icon:url(data:image/svg+xml;utf8,x);--text:"a;}\\"b";--last:1}/*!sc*/
--not-used:2;color:red}</style>`;
  expect(withUsedVariables(styles)).toBe(`<style>
.button--small:hover{}/*!sc*/
color:red}</style>`);
});
