import { packageFiles, type Site } from "./site.ts";

const wanted =
  /^(index\.html|[\w-]+\.css|favicon-.*\.png|swagger-ui-(bundle|standalone-preset)\.js|swagger-initializer\.js)$/;
const start = "swagger-initializer.js";

/** The page that comes with Swagger UI, with our contract in place of its pet store. */
export const swaggerUi: Site = {
  name: "Swagger UI",
  files({ content }) {
    const files = packageFiles("swagger-ui-dist", wanted);
    const own = String(files.get(start));
    const ours = own.replace(/url: "[^"]*"/, 'url: "openapi.json"');
    if (ours === own) throw new Error("Swagger UI's own page no longer names a document");
    return files.set(start, Buffer.from(ours)).set("openapi.json", content);
  },
  address: ({ tag, operationId }) => `#/${tag}/${operationId}`,
};
