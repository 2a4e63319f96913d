/**
 * What the fragments in the client's guide take for granted: its first lines, and data of the reader's own. A fragment
 * that takes more fails the build with the name that is not defined.
 */
const givens = `
const { createClient, PartialUpdateError } = await import("@wabotify/client");
const client = createClient();
const id = "opportunity-id-123";
const changes = { name: "Plan anual", amount: 2500.75 };
const rows = [{ id, changes }];
`;

/** A guide's fragment as a program: within a scope that has what it takes for granted, and its imports before that. */
export function asProgram(fragment: string): string {
  const isImport = /^import [^;]*;$/gm;
  const imports = fragment.match(isImport) ?? [];
  return `${imports.join("\n")}\n{${givens}{\n${fragment.replaceAll(isImport, "")}\n}}\n`;
}
