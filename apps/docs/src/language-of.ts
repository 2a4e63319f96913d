import { type Language, languages } from "./contract/open-api.ts";

/** The language in which to answer: the address's, or the one that the reader wants most, or Spanish. */
export function languageOf(path: string, acceptLanguage: string | undefined): Language {
  const inPath = languages.find((language) => path.startsWith(`/${language}/`));
  if (inPath) return inPath;
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((range) => {
      const [tag = "", ...parameters] = range.trim().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return {
        tag: tag.trim().split("-")[0]?.toLowerCase(),
        quality: quality ? Number(quality.split("=")[1]) : 1,
      };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.flatMap(({ tag }) => languages.find((language) => language === tag) ?? [])[0] ?? "es";
}
