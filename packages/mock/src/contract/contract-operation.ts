import { type MediaType, type OpenApiDocument, type Operation, resolve, type Schema } from "./open-api.ts";

const HTTP_METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** An operation as the mock needs it: every `$ref` followed, the variants of its body told apart. */
export interface ContractOperation {
  /** Upper case. */
  method: string;
  /** The contract's path, a template if it has parameters. */
  path: string;
  matches: (path: string) => boolean;
  /** Names of the query parameters. */
  parameters: string[];
  requiredParameters: string[];
  /** Media types of the request's body, as the contract writes them. */
  mediaTypes: string[];
  /** The body's property that names the variant. */
  tag: string | undefined;
  /** By the tag's value, in the contract's order. */
  variants: Map<string, Variant>;
  /** By status. */
  responses: Map<number, ContractResponse>;
}

interface Variant {
  /** Place in the contract's `oneOf`. */
  index: number;
  schema: Schema;
}

interface ContractResponse {
  mediaType: string;
  schema: Schema | undefined;
  /** By key, in the contract's order. */
  examples: Map<string, unknown>;
}

export function operationsOf(document: OpenApiDocument): ContractOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    HTTP_METHODS.filter((method) => item[method] !== undefined).map((method) =>
      contractOperation(method, path, item[method] as Operation, document),
    ),
  );
}

/** The header that names the caller: the contract's `apiKey` security scheme. */
export function securityHeaderOf(document: OpenApiDocument): string | undefined {
  const schemes = Object.values(document.components?.securitySchemes ?? {});
  return schemes.find((scheme) => scheme.type === "apiKey" && scheme.in === "header")?.name?.toLowerCase();
}

function contractOperation(
  method: string,
  path: string,
  operation: Operation,
  document: OpenApiDocument,
): ContractOperation {
  const query = (operation.parameters ?? [])
    .map((parameter) => resolve(parameter, document))
    .filter((parameter) => parameter.in === "query");
  const content = operation.requestBody ? resolve(operation.requestBody, document).content : {};
  return {
    method: method.toUpperCase(),
    path,
    matches: pathMatcher(path),
    parameters: query.map(({ name }) => name),
    requiredParameters: query.filter(({ required }) => required).map(({ name }) => name),
    mediaTypes: Object.keys(content),
    ...variantsOf(content, document),
    responses: responsesOf(operation, document),
  };
}

function pathMatcher(template: string): (path: string) => boolean {
  const source = template
    .split(/\{[^}]*\}/)
    .map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[^/]+");
  const pattern = new RegExp(`^${source}$`);
  return (path) => pattern.test(path);
}

function variantsOf(
  content: Record<string, MediaType>,
  document: OpenApiDocument,
): Pick<ContractOperation, "tag" | "variants"> {
  const variants = new Map<string, Variant>();
  for (const { schema: node } of Object.values(content)) {
    const schema = node && resolve(node, document);
    const tag = schema?.discriminator?.propertyName;
    if (tag === undefined) continue;
    schema?.oneOf?.forEach((branch, index) => {
      const variant = resolve(branch, document);
      variants.set(String(variant.properties?.[tag]?.const), { index, schema: variant });
    });
    return { tag, variants };
  }
  return { tag: undefined, variants };
}

function responsesOf(operation: Operation, document: OpenApiDocument): Map<number, ContractResponse> {
  const responses = new Map<number, ContractResponse>();
  for (const [status, node] of Object.entries(operation.responses)) {
    const [mediaType, media] = Object.entries(resolve(node, document).content ?? {})[0] ?? [
      "application/json",
      {},
    ];
    const examples = Object.entries(media.examples ?? {});
    responses.set(Number(status), {
      mediaType,
      schema: media.schema && resolve(media.schema, document),
      examples: new Map(examples.map(([key, example]) => [key, resolve(example, document).value])),
    });
  }
  return responses;
}
