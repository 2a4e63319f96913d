import type { PageContext } from "../pages/page-context.ts";

/** A Postman collection (format 2.1): a request for each field, each with the contract's answers to it. */
export function postmanCollection({ document, operation }: PageContext): string {
  const { headers, method, parameters, path, server, variants } = operation;
  const variable = (name: string) => `{{${name}}}`;
  const example = ({ examples = [] }: { examples?: unknown[] }) => String(examples[0] ?? "");
  // The header and the query name the same workspace.
  const workspace = parameters.find(({ name }) => name === "workspaceId")?.name ?? "workspaceId";
  const query = parameters.map(({ name }) => ({ key: name, value: variable(name) }));
  const header = [
    { key: "Content-Type", value: "application/json" },
    ...headers.map(({ name = "" }) => ({ key: name, value: variable(workspace) })),
  ];
  const collection = {
    info: {
      name: document.info.title,
      description: document.info.description.trim(),
      version: document.info.version,
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    variable: [
      { key: "baseUrl", value: server },
      ...parameters.map(({ name, schema }) => ({ key: name, value: example(schema) })),
    ],
    item: variants.map(({ body, description, field, success, title }) => {
      const request = {
        method,
        description,
        header,
        url: {
          raw: `{{baseUrl}}${path}?${query.map(({ key, value }) => `${key}=${value}`).join("&")}`,
          host: ["{{baseUrl}}"],
          path: path.split("/").filter(Boolean),
          query,
        },
        body: { mode: "raw", raw: JSON.stringify(body, null, 2), options: { raw: { language: "json" } } },
      };
      return {
        name: `${title}: ${field}`,
        request,
        response: [
          { name: "200", code: 200, originalRequest: request, body: JSON.stringify(success, null, 2) },
        ],
      };
    }),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
