import { dirname, join } from "node:path";
import { rolldown } from "rolldown";

const folder = join(dirname(import.meta.dirname), "browser");

/** A browser script of `src/browser` in one file. */
export async function bundleScript(name: string): Promise<string> {
  const bundle = await rolldown({ input: join(folder, `${name}.ts`), platform: "browser", logLevel: "warn" });
  try {
    const { output } = await bundle.generate({ format: "esm", minify: true, codeSplitting: false });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
