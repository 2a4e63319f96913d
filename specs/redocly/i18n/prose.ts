import type { Context, Location, Visitor } from "../rule.ts";

/** The properties of each kind of node that hold text for people, besides the message of an error's example. */
const PROSE: Record<string, string[]> = {
  Info: ["title", "summary", "description"],
  Tag: ["x-displayName", "description"],
  Server: ["description"],
  SecurityScheme: ["description"],
  Operation: ["summary", "description"],
  Parameter: ["description"],
  RequestBody: ["description"],
  Response: ["description"],
  Schema: ["title", "description"],
  Example: ["summary", "description", "value.message"],
};

/** One text for people. `replace` puts another in its place. */
export interface Prose {
  text: string;
  location: Location;
  replace(text: string): void;
}

/** A visitor that meets every text for people in a contract. */
export function proseVisitor(meet: (prose: Prose, context: Context) => void): Visitor {
  return Object.fromEntries(
    Object.entries(PROSE).map(([nodeType, paths]) => [
      nodeType,
      {
        enter(node: Record<string, unknown>, context: Context) {
          for (const path of paths) {
            const keys = path.split(".");
            const last = keys.at(-1) as string;
            const parent = keys.slice(0, -1).reduce<unknown>(child, node);
            const text = child(parent, last);
            if (typeof text !== "string" || text.trim() === "") continue;
            const replace = (other: string) => {
              (parent as Record<string, unknown>)[last] = other;
            };
            meet({ text, location: context.location.child(keys), replace }, context);
          }
        },
      },
    ]),
  ) as Visitor;
}

function child(node: unknown, key: string): unknown {
  return typeof node === "object" && node !== null ? (node as Record<string, unknown>)[key] : undefined;
}
