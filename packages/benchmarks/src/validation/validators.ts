import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { contract } from "../contract/contract.ts";
import { importPeer, peersFolder } from "../harness/peers.ts";
import { valibotDialect, zodDialect } from "./dialects.ts";
import { bodySchema, envelopeSchema } from "./examples.ts";
import { type Dialect, schemaSource } from "./schema-source.ts";

/** Whether a value is what the contract says. */
export interface Validator {
  checkBody(value: unknown): boolean;
  checkEnvelope(value: unknown): boolean;
}

export interface ValidatorUnderTest {
  name: string;
  peer?: string;
  /** It looks at requests alone, and not at whole bodies: it need not agree with the others. */
  partial?: boolean;
  /** The module that whoever uses it would have: a `Validator`. */
  source(): Promise<string>;
}

export const ourValidation = "@wabotify/client/validation";

export const validators: readonly ValidatorUnderTest[] = [
  {
    name: ourValidation,
    source: async () => `
      import { contractViolations, updateBodySchema } from "@wabotify/client/validation";
      export const checkBody = (value) => !updateBodySchema["~standard"].validate(value).issues;
      export const checkEnvelope = (value) => contractViolations(200, value).length === 0;`,
  },
  {
    name: "what update checks before it sends",
    partial: true,
    source: async () => `
      import { preflight } from "../../../client/src/internal/preflight.ts";
      const query = { id: "o", workspaceId: "w" };
      const known = new Map();
      const changesOf = ({ paramToUpdate, ...changes }) => changes;
      export const checkBody = (body) => {
        if (!known.has(body)) known.set(body, changesOf(body));
        return preflight(query, known.get(body)) !== undefined;
      };`,
  },
  { name: "ajv, compiled", peer: "ajv", source: ajvSource },
  {
    name: "zod",
    peer: "zod",
    source: async () =>
      moduleOf(zodDialect, "body.safeParse(value).success", "envelope.safeParse(value).success"),
  },
  {
    name: "valibot",
    peer: "valibot",
    source: async () =>
      moduleOf(valibotDialect, "v.safeParse(body, value).success", "v.safeParse(envelope, value).success"),
  },
];

function moduleOf(dialect: Dialect, checkBody: string, checkEnvelope: string): string {
  return `
    ${dialect.imports}
    const body = ${schemaSource(bodySchema, dialect)};
    const envelope = ${schemaSource(envelopeSchema, dialect)};
    export const checkBody = (value) => ${checkBody};
    export const checkEnvelope = (value) => ${checkEnvelope};`;
}

/** What ajv compiles: code that needs ajv no more, but for the odd helper. */
async function ajvSource(): Promise<string> {
  const { Ajv2020 } = await importPeer<{ Ajv2020: new (options: object) => Ajv }>("ajv/dist/2020.js");
  const standalone = (await importPeer<{ default: Standalone }>("ajv/dist/standalone/index.js")).default;
  const addFormats = (await importPeer<{ default: { default: (ajv: Ajv) => void } }>("ajv-formats")).default;
  const ajv = new Ajv2020({
    discriminator: true,
    allowUnionTypes: true,
    strictTypes: false,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv);
  for (const [name, schema] of Object.entries({ checkBody: bodySchema, checkEnvelope: envelopeSchema }))
    ajv.addSchema({ $id: name, ...asDefinitions({ ...schema, $defs: contract.components.schemas }) });
  return standalone.default(ajv, { checkBody: "checkBody", checkEnvelope: "checkEnvelope" });
}

interface Ajv {
  addSchema(schema: object): void;
}

interface Standalone {
  default(ajv: Ajv, names: Record<string, string>): string;
}

/** As ajv takes it: with references that hold in a schema of its own, and the discriminator as it knows it. */
function asDefinitions(schema: object): object {
  const text = JSON.stringify(schema, (_, value) => {
    const propertyName = value?.discriminator?.propertyName;
    // ajv refuses a mapping, and then looks at objects alone: null would be a body.
    return propertyName ? { ...value, type: "object", discriminator: { propertyName } } : value;
  });
  return JSON.parse(text.replaceAll("#/components/schemas/", "#/$defs/"));
}

/** Bundles a validator into one module, and answers where it is. */
export async function compileValidator(name: string, source: string): Promise<URL> {
  const folder = join(peersFolder, ".generated/validation");
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${name.replaceAll(/\W+/g, "-")}.js`);
  await build({
    stdin: { contents: source, resolveDir: join(peersFolder, "clients") },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node24",
    logLevel: "silent",
  });
  return pathToFileURL(outfile);
}
