import { rolldown } from "rolldown";

/** A script for browsers with all that it imports, in one file. */
export async function bundleScript(
  file: string,
  { minify }: { minify: boolean } = { minify: true },
): Promise<string> {
  const bundle = await rolldown({ input: file, platform: "browser", logLevel: "warn" });
  try {
    const { output } = await bundle.generate({ format: "esm", minify, codeSplitting: false });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
