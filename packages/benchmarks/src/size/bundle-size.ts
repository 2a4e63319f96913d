import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { peersFolder } from "../harness/peers.ts";

export interface BundleSize {
  minified: number;
  gzip: number;
  brotli: number;
}

/**
 * Bytes of a program with all that it imports, as a browser gets it.
 *
 * @param resolveDir Where its imports are resolved from. @default beside the clients of the peers
 * @throws {Error} when it cannot be bundled.
 */
export async function bundleSize(
  program: string,
  resolveDir: string = join(peersFolder, "clients"),
): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "esnext",
    logLevel: "silent",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return {
    minified: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
  };
}
