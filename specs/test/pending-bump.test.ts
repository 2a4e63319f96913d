import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { pendingBump } from "../build/gate/pending-bump.ts";

function workspaceWith(changesets: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "changesets-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, ".changeset"));
  for (const [name, text] of Object.entries(changesets)) writeFileSync(join(root, ".changeset", name), text);
  return root;
}

it("is the highest of the changesets that name the package", async () => {
  const root = workspaceWith({
    "one.md": '---\n"@wabotify/contract": patch\n---\n\nOne.\n',
    "two.md": '---\n"@wabotify/contract": minor\n"@wabotify/client": major\n---\n\nTwo.\n',
  });
  expect(await pendingBump(root, "@wabotify/contract")).toBe("minor");
});

it("is none when no changeset names the package", async () => {
  const root = workspaceWith({ "one.md": '---\n"@wabotify/client": major\n---\n\nOne.\n' });
  expect(await pendingBump(root, "@wabotify/contract")).toBe("none");
});

it("refuses a changeset that it cannot read", async () => {
  const root = workspaceWith({ "one.md": "no front matter" });
  await expect(pendingBump(root, "@wabotify/contract")).rejects.toThrow();
});
