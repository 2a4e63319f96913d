// pnpm test:part NAME [OPTIONS]: one part of "pnpm test", as the parallel jobs of CI run it.
import { parts, type Runner } from "./lib/parts.ts";
import { Performance } from "./lib/perform.ts";
import { runTurbo } from "./lib/run-turbo.ts";

const [name = "", ...options] = process.argv.slice(2);
const runners: Runner[] | undefined = Object.hasOwn(parts, name)
  ? parts[name as keyof typeof parts]
  : undefined;

if (runners === undefined) {
  console.error(`There is no part "${name}". The parts are ${Object.keys(parts).join(", ")}.`);
  process.exitCode = 1;
} else {
  const performance = new Performance();
  const build = { title: "Builds", run: () => runTurbo(["build"]) };
  const ready = name === "build" || (await performance.perform([build]));
  if (ready) await performance.perform(runners, options);
  performance.close();
}
