import type {
  CodeSample,
  MediaType,
  OpenApiDocument,
  Operation,
  Parameter,
  Schema,
  SecurityScheme,
} from "./open-api.ts";
import { resolve } from "./resolve.ts";

/** One answer that the contract documents. */
export interface Answer {
  status: number;
  description: string;
  schema: Schema | undefined;
  examples: { key: string; summary: string; description: string; value: unknown }[];
}

/** The update of one field. */
export interface Variant {
  field: string;
  /** The body's property that names the field. */
  tag: string;
  tagDescription: string;
  title: string;
  description: string;
  value: Schema;
  body: unknown;
  samples: CodeSample[];
  success: unknown;
}

/** The operation that the site is about: the contract's one operation whose body names the field to update. */
export interface UpdateOperation {
  method: string;
  path: string;
  server: string;
  summary: string;
  description: string;
  parameters: Parameter[];
  headers: SecurityScheme[];
  /** The body's schema. */
  body: Schema;
  variants: Variant[];
  answers: Answer[];
}

/** @throws {Error} when the contract has no such operation, or a variant of it lacks its examples or its samples. */
export function updateOperation(document: OpenApiDocument): UpdateOperation {
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const media = mediaOf(operation.requestBody?.content);
      const body = media && resolve(media.schema, document);
      if (!media || !body?.discriminator || !body.oneOf) continue;
      const answers = answersOf(operation, document);
      return {
        method: method.toUpperCase(),
        path,
        server: document.servers[0]?.url ?? "",
        summary: operation.summary,
        description: operation.description,
        parameters: (operation.parameters ?? []).map((parameter) => resolve(parameter, document)),
        headers: Object.values(document.components.securitySchemes).filter(
          ({ in: place }) => place === "header",
        ),
        body,
        variants: body.oneOf.map((branch) =>
          variant(resolve(branch, document), body.discriminator?.propertyName ?? "", {
            media,
            operation,
            answers,
          }),
        ),
        answers,
      };
    }
  }
  throw new Error("The contract has no operation whose body has a discriminator.");
}

function variant(
  schema: Schema,
  tag: string,
  from: { media: MediaType; operation: Operation; answers: Answer[] },
): Variant {
  const field = String(schema.properties?.[tag]?.const);
  const value = schema.properties?.[field];
  const body = from.media.examples?.[field]?.value;
  const samples = (from.operation["x-codeSamples"] ?? []).filter((sample) => sample["x-example"] === field);
  const success = from.answers
    .filter(({ status }) => status < 300)
    .flatMap(({ examples }) => examples)
    .find(({ key }) => key === field)?.value;
  for (const [what, found] of Object.entries({ value, body, success, "x-codeSamples": samples[0] })) {
    if (found === undefined)
      throw new Error(`The contract has no ${what} for the field ${field}: run "pnpm generate".`);
  }
  return {
    field,
    tag,
    tagDescription: schema.properties?.[tag]?.description ?? "",
    title: schema.title ?? field,
    description: schema.description ?? "",
    value: value as Schema,
    body,
    samples,
    success,
  };
}

function answersOf(operation: Operation, document: OpenApiDocument): Answer[] {
  return Object.entries(operation.responses).map(([status, response]) => {
    const { description, content } = resolve(response, document);
    const media = mediaOf(content);
    return {
      status: Number(status),
      description,
      schema: media && resolve(media.schema, document),
      examples: Object.entries(media?.examples ?? {}).map(
        ([key, { summary = key, description = "", value }]) => ({
          key,
          summary,
          description,
          value,
        }),
      ),
    };
  });
}

function mediaOf(content: Record<string, MediaType> | undefined): MediaType | undefined {
  return Object.values(content ?? {})[0];
}
