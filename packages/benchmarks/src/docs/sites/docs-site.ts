import { fileURLToPath } from "node:url";
import { folderFiles, type Site } from "./site.ts";

/** Ours: the operation's page in Spanish. It is plain HTML until its reader touches it, and starts Redoc then. */
export const docsSite: Site = {
  name: "@wabotify/docs",
  files() {
    const folder = fileURLToPath(new URL("../dist/", import.meta.resolve("@wabotify/docs")));
    // The downloads are large, and no page loads them.
    const files = folderFiles(folder, /^(?!downloads\/)/);
    if (files.size === 0) throw new Error("@wabotify/docs is not built");
    return files;
  },
  address: ({ tag, operationId }) => `es/reference/${tag}/${operationId.toLowerCase()}/`,
  async use(page) {
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 210);
    await page.waitForSelector("html[data-hydrated]", { state: "attached", timeout: 60_000 });
  },
};
