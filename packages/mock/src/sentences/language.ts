/** The languages in which the mock explains a refusal. */
export type Language = "es" | "en";

/** Spanish is the contract's own language; English on request, by `Accept-Language`. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  if (acceptLanguage === undefined) return "es";
  let best: { language: Language; weight: number } = { language: "es", weight: 0 };
  for (const range of acceptLanguage.split(",")) {
    const [tag = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    const language = tag === "*" ? "es" : tag.split("-")[0];
    if (language !== "es" && language !== "en") continue;
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    const weight = quality === undefined ? 1 : Number(quality.slice("q=".length));
    if (weight > best.weight) best = { language, weight };
  }
  return best.language;
}
