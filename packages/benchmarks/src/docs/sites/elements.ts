import { packageFiles, type Site } from "./site.ts";

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
    <title>Elements in HTML</title>
    <script src="web-components.min.js"></script>
    <link rel="stylesheet" href="styles.min.css">
  </head>
  <body>
    <elements-api apiDescriptionUrl="openapi.json" router="hash"></elements-api>
  </body>
</html>
`;

/** Stoplight Elements as a web component, as its documentation shows it. */
export const elements: Site = {
  name: "Stoplight Elements",
  files: ({ content }) =>
    packageFiles("@stoplight/elements", /^(web-components\.min\.js|styles\.min\.css)$/)
      .set("index.html", Buffer.from(page))
      .set("openapi.json", content),
  address: ({ operationId }) => `#/operations/${operationId}`,
};
