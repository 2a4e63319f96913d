import type { Contract } from "../contract.ts";
import { packageFiles, type Site, type SiteFiles } from "./site.ts";

// In Spanish, and without the fonts that it takes from a host of its own.
const options = `{ url: 'openapi.json', withDefaultFonts: false, localization: { locale: 'es' } }`;

/** As Scalar's documentation begins. */
export const scalarModules: Site = {
  name: "Scalar, ES modules",
  files: ({ content }) =>
    siteFiles(
      content,
      /^(esm|dist\/browser\/(standalone\.esm|chunks\/.*))\.js$/,
      `<script type="module">
      import { createApiReference } from './esm.js'
      createApiReference('#app', ${options})
    </script>`,
    ),
  address,
};

/** As the README of Scalar's package begins. */
export const scalarScript: Site = {
  name: "Scalar, one script",
  files: ({ content }) =>
    siteFiles(
      content,
      /^dist\/browser\/standalone\.js$/,
      `<script src="dist/browser/standalone.js"></script>
    <script>
      Scalar.createApiReference('#app', ${options})
    </script>`,
    ),
  address,
};

function siteFiles(contract: Buffer, wanted: RegExp, start: string): SiteFiles {
  const page = `<!doctype html>
<html>
  <head>
    <title>API Reference</title>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
  </head>
  <body>
    <div id="app"></div>
    ${start}
  </body>
</html>
`;
  return packageFiles("@scalar/api-reference", wanted)
    .set("index.html", Buffer.from(page))
    .set("openapi.json", contract);
}

function address({ tag, method, path }: Contract): string {
  return `#tag/${tag}/${method.toUpperCase()}${path}`;
}
