// Runs modules one after another in one process: reads the path of each as a line of JSON, and answers with a line of
// JSON that holds what it printed, or its error.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const answer = process.stdout.write.bind(process.stdout);
let output = "";
process.stdout.write = (text: string | Uint8Array): boolean => {
  output += typeof text === "string" ? text : Buffer.from(text).toString();
  return true;
};

for await (const line of createInterface({ input: process.stdin })) {
  output = "";
  let error: string | undefined;
  try {
    await import(pathToFileURL(JSON.parse(line)).href);
  } catch (thrown) {
    error = String(thrown);
  }
  answer(`${JSON.stringify({ output, error })}\n`);
}
