import { updateVariantSchema } from "@wabotify/client/validation";
import type { BuilderConfig, BuilderField } from "./builder-types.ts";
import { type FilledRequest, fillClient, fillCurl, urlOf } from "./fill-sample.ts";
import { readValue, writeValue } from "./read-value.ts";

const config: BuilderConfig = JSON.parse(document.querySelector("#builder-config")?.textContent ?? "null");
const form = element<HTMLFormElement>("builder");
const fieldBox = element<HTMLSelectElement>("builder-field");
const valueBox = element<HTMLInputElement>("builder-value");
const baseBox = element<HTMLInputElement>("builder-base");
const realBox = element<HTMLInputElement>("builder-real");

fieldBox.addEventListener("change", () => {
  valueBox.value = writeValue(chosen().example);
});
form.addEventListener("input", show);
form.addEventListener("change", show);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  void send();
});
valueBox.value = writeValue(chosen().example);
show();

function chosen(): BuilderField {
  const found = config.fields.find(({ field }) => field === fieldBox.value) ?? config.fields[0];
  if (!found) throw new Error("The contract has no field to update.");
  return found;
}

function typed(): FilledRequest {
  const { field, tag, types } = chosen();
  const query = Object.fromEntries(
    config.parameters.map(({ name }) => [name, element<HTMLInputElement>(`builder-${name}`).value.trim()]),
  );
  const body = { [tag]: field, [field]: readValue(valueBox.value, types) };
  return {
    base: baseBox.value.trim(),
    path: config.path,
    query,
    workspaceId: query.workspaceId ?? "",
    field,
    body,
  };
}

/** The request that the contract's samples send. */
function sampled(): FilledRequest {
  const { field, tag, example } = chosen();
  const query = Object.fromEntries(config.parameters.map(({ name, example: text }) => [name, text]));
  const body = { [tag]: field, [field]: example };
  return {
    base: config.production,
    path: config.path,
    query,
    workspaceId: query.workspaceId ?? "",
    field,
    body,
  };
}

/** What is wrong with the request, in words; `undefined` when it can be sent. */
function problemOf(request: FilledRequest): string | undefined {
  const { texts } = config;
  const missing = Object.entries(request.query).find(([, value]) => value === "");
  if (missing) return texts.missing.replace("{name}", missing[0]);
  if (!isValid(request)) return texts.invalid.replace("{kind}", chosen().kind);
  if (!URL.canParse(request.base) || !/^https?:/.test(request.base)) return texts.badBase;
  if (isProduction(request.base) && !realBox.checked) return texts.production;
  return undefined;
}

function isValid({ field, body }: FilledRequest): boolean {
  const result = updateVariantSchema(field as Parameters<typeof updateVariantSchema>[0])[
    "~standard"
  ].validate(body);
  return !(result instanceof Promise) && result.issues === undefined;
}

function isProduction(base: string): boolean {
  return URL.canParse(base) && new URL(base).host === new URL(config.production).host;
}

function show(): void {
  const request = typed();
  const valid = isValid(request);
  valueBox.setAttribute("aria-invalid", String(!valid));
  tell(
    element("builder-verdict"),
    valid ? config.texts.valid : config.texts.invalid.replace("{kind}", chosen().kind),
  );
  element("builder-danger").hidden = !isProduction(request.base);

  for (const { lang, source } of chosen().samples) {
    if (lang === "curl") output("curl", fillCurl(source, sampled(), request));
    if (lang === "TypeScript") output("@wabotify/client", fillClient(source, sampled(), request));
  }
  output("JSON", JSON.stringify(request.body, null, 2));
}

async function send(): Promise<void> {
  const request = typed();
  const status = element("builder-status");
  const problem = problemOf(request);
  output("answer", "");
  if (problem !== undefined) {
    status.textContent = problem;
    return;
  }
  status.textContent = config.texts.sending;
  try {
    const headers = Object.entries(config.headers).map(([header, name]) => [
      header,
      request.query[name] ?? "",
    ]);
    const response = await fetch(urlOf(request), {
      method: config.method,
      headers: { "Content-Type": "application/json", ...Object.fromEntries(headers) },
      body: JSON.stringify(request.body),
      redirect: "error",
      signal: AbortSignal.timeout(15_000),
    });
    const text = await response.text();
    status.textContent = `${response.status} ${response.statusText}`;
    output("answer", pretty(text));
  } catch {
    status.textContent = config.texts.unreachable.replace("{url}", request.base);
  }
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** Once: the same words again would be read out with each letter that is typed. */
function tell(status: HTMLElement, text: string): void {
  if (status.textContent !== text) status.textContent = text;
}

function output(name: string, text: string): void {
  const code = document.querySelector(`[data-output="${name}"] code`);
  if (code) code.textContent = text;
}

function element<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.querySelector<Kind>(`#${id}`);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
