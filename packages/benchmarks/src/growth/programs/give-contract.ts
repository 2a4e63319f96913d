// To be imported before a program: lets @wabotify/contract mean the contract in the folder CONTRACT_FOLDER.
import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { CONTRACT_FOLDER: folder } = process.env;
if (folder === undefined) throw new Error("CONTRACT_FOLDER must name the folder of a bundled contract.");

registerHooks({
  resolve(specifier, context, nextResolve) {
    const [, file] = /^@wabotify\/contract\/(openapi\..+)$/.exec(specifier) ?? [];
    if (file === undefined) return nextResolve(specifier, context);
    return { url: pathToFileURL(join(folder, "dist", file)).href, shortCircuit: true };
  },
});
