/**
 * Where the site will be, from DOCS_URL.
 *
 * @throws {Error} when it is no absolute http(s) address.
 */
export function siteUrl(text: string | undefined = process.env.DOCS_URL): string {
  const given = text?.trim() || "http://127.0.0.1:4000/";
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(
      `DOCS_URL is "${given}"; it must be the site's address, such as https://example.com/docs/.`,
    );
  }
  url.search = "";
  url.hash = "";
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
