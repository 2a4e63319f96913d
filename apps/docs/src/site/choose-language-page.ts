import type { Assets } from "../shell/assets.ts";
import { contentSecurityPolicy } from "../shell/content-security-policy.ts";
import type { Say } from "../texts/texts.ts";

/** The site's root: sends on by the browser's language; without scripts, two links. */
export function chooseLanguagePage(siteUrl: string, assets: Assets, es: Say, en: Say): string {
  return `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${es("site.name")}</title>
<meta name="description" content="${es("fields.title")}. ${en("fields.title")}.">
<link rel="canonical" href="${siteUrl}">
<link rel="alternate" hreflang="es" href="${siteUrl}es/">
<link rel="alternate" hreflang="en" href="${siteUrl}en/">
<link rel="icon" href="${assets.path("icon.svg")}" type="image/svg+xml">
<link rel="stylesheet" href="${assets.path("site.css")}">
<script type="module" src="${assets.path("choose-language.js")}"></script>
</head>
<body class="choose">
<main>
<h1>Wabotify</h1>
<ul>
<li><a href="es/" hreflang="es" lang="es">${es("site.name")} (español)</a></li>
<li><a href="en/" hreflang="en" lang="en">${en("site.name")} (English)</a></li>
</ul>
</main>
</body>
</html>
`;
}
