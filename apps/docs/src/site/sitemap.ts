import { languages } from "../contract/open-api.ts";

/** The sitemap of some addresses, each with its other languages. */
export function sitemap(siteUrl: string, addresses: string[]): string {
  const entries = addresses.map((address) => {
    const path = address.slice(address.indexOf("/") + 1);
    const others = languages.map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${siteUrl}${language}/${path}"/>`,
    );
    return `<url><loc>${siteUrl}${address}</loc>${others.join("")}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`;
}
