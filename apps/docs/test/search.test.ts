import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import type { Language } from "../src/contract/open-api.ts";
import { find, type SearchEntry, searchOptions } from "../src/search/search-options.ts";
import { builtSite } from "./support/built-site.ts";

const site = builtSite();

/** Queries, each with the page that answers it. */
const gold: Record<Language, [query: string, page: string][]> = {
  es: [
    ["importe", "fields/amount/"],
    ["cambiar nombre", "fields/name/"],
    ["descripción", "fields/description/"],
    ["mover de etapa", "fields/stageId/"],
    ["stageId", "fields/stageId/"],
    ["asignar agente", "fields/assignedAgentId/"],
    ["fecha de vencimiento", "fields/expirationDate/"],
    ["borrar la fecha", "fields/expirationDate/"],
    ["paramToUpdate", "fields/"],
    ["falta cabecera", "errors/"],
    ["WORKSPACE_UNAUTHORIZED", "errors/"],
    ["422", "errors/"],
    ["error interno", "errors/"],
    ["parámetro query", "errors/"],
    ["postman", "downloads/"],
    ["sin conexión", "downloads/"],
    ["respuesta oportunidad", "opportunity/"],
    ["finalAmount", "opportunity/"],
    ["winLossDate", "opportunity/"],
    ["instalar mock", "mock/"],
    ["reintentos", "client/"],
    ["several-fields", "client/examples/"],
    ["ejemplos del cliente", "client/examples/"],
    ["autenticación", "reference/"],
    ["csv", "client/examples/"],
  ],
  en: [
    ["amount", "fields/amount/"],
    ["change name", "fields/name/"],
    ["description", "fields/description/"],
    ["move stage", "fields/stageId/"],
    ["stage id", "fields/stageId/"],
    ["assign agent", "fields/assignedAgentId/"],
    ["expiration date", "fields/expirationDate/"],
    ["clear the date", "fields/expirationDate/"],
    ["paramToUpdate", "fields/"],
    ["header missing", "errors/"],
    ["NOT_FOUND", "errors/"],
    ["401", "errors/"],
    ["internal error", "errors/"],
    ["retry", "client/"],
    ["postman", "downloads/"],
    ["offline copy", "downloads/"],
    ["answer opportunity", "opportunity/"],
    ["finalAmount", "opportunity/"],
    ["install mock", "mock/"],
    ["contract tests", "contract-tests/"],
    ["first update", ""],
    ["changelog", "changelog/"],
    ["authentication", "reference/"],
    ["how to change the amount", "fields/amount/"],
    ["bulk csv", "client/examples/"],
    ["custom logger", "client/examples/"],
    ["playwright", "mock/examples/"],
  ],
};

describe.each(Object.entries(gold))("searching in %s", (language, queries) => {
  const file = site.files.find((each) => each.startsWith(`assets/search.${language}.`)) ?? "";
  const index = MiniSearch.loadJSON<SearchEntry>(site.read(file), searchOptions);

  it("has at least twenty queries to pass", () => {
    expect(queries.length).toBeGreaterThanOrEqual(20);
  });

  it.each(
    queries.flatMap(([query, page]) =>
      [...new Set([query, withoutAccents(query)])].map((each) => [each, page]),
    ),
  )("%s finds /%s among the first three", (query, page) => {
    const found = find(index, query)
      .slice(0, 3)
      .map(({ address }) => String(address).split("#")[0]);
    expect(found).toContain(page);
  });

  it("finds nothing for what is not there", () => {
    expect(find(index, "xyzzyx")).toEqual([]);
  });
});

/** As it is typed on a keyboard without them. */
function withoutAccents(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{Diacritic}/gu, "");
}
