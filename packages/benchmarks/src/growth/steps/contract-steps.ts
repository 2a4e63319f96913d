import { cpSync, globSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleOf, dependencyOf, repository } from "./places.ts";
import { runCommand } from "./run-command.ts";
import type { Step, SyntheticContract } from "./step.ts";

/** The client's package, with a client made for the contract in the place of the real one's. */
const clientPackage = join(repository, "packages/client");
const clientOf = ({ folder }: SyntheticContract) => join(folder, "client");

export const lint: Step = {
  name: "lint the sources",
  unit: "ms",
  async measure({ folder }, limitMs) {
    const redocly = dependencyOf("specs", "@redocly/cli/package.json").replace("package.json", "bin/cli.js");
    return (await runCommand([redocly, "lint", "openapi.yaml"], { cwd: folder, limitMs })).cpuMs;
  },
};

const wholeAnswers =
  "the 200 example of each variant is a whole answer, which has the fields of all variants";

export const bundle: Step = {
  name: "bundle",
  unit: "ms",
  async measure({ folder }, limitMs) {
    return (await runCommand(["build/bundle.ts"], { cwd: folder, limitMs })).cpuMs;
  },
  because: {
    variants: wholeAnswers,
  },
};

/** What the steps after it read. */
export const bundleSize: Step = {
  name: "size of the bundle",
  unit: "bytes",
  measure: async (contract) => statSync(bundleOf(contract)).size,
  because: { variants: wholeAnswers },
};

export const generate: Step = {
  name: "generate",
  unit: "ms",
  async measure(contract, limitMs) {
    const client = clientOf(contract);
    rmSync(client, { recursive: true, force: true });
    cpSync(join(clientPackage, "src"), join(client, "src"), { recursive: true });
    const output = join(client, "src/generated");
    rmSync(output, { recursive: true });
    const command = join(repository, "packages/codegen/src/command.ts");
    const { cpuMs } = await runCommand([command, "--output", output, "--contract", bundleOf(contract)], {
      limitMs,
    });
    return cpuMs;
  },
};

export const typeCheck: Step = typeCheckBy("TypeScript 7", "packages/benchmarks");
export const typeCheckByFive: Step = typeCheckBy("TypeScript 5.9", "packages/codegen");

/** Checks the type tests of the client, together with its sources and what is generated. */
function typeCheckBy(name: string, packageFolder: string): Step {
  return {
    name: `type check, ${name}`,
    unit: "ms",
    async measure(contract, limitMs) {
      const client = clientOf(contract);
      const compiler = dependencyOf(packageFolder, "typescript/package.json");
      const tests = join(clientPackage, "test");
      for (const file of [...globSync("*.test-d.ts", { cwd: tests }), "support/holds.ts"])
        cpSync(join(tests, file), join(client, file));
      const modules = join(client, "node_modules");
      rmSync(modules, { recursive: true, force: true });
      symlinkSync(join(clientPackage, "node_modules"), modules, "dir");
      writeFileSync(join(client, "tsconfig.json"), JSON.stringify(tsconfig));
      const { cpuMs } = await runCommand([compiler.replace("package.json", "bin/tsc"), "-p", client], {
        limitMs,
      });
      return cpuMs;
    },
  };
}

const tsconfig = {
  extends: join(clientPackage, "tsconfig.json"),
  compilerOptions: {
    paths: {
      "@wabotify/client": ["./src/index.ts"],
      "@wabotify/client/validation": ["./src/validation.ts"],
    },
  },
  include: ["*.test-d.ts"],
  exclude: [],
};
