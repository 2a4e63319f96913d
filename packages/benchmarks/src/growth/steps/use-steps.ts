import { join } from "node:path";
import { bundleOf, programOf, repository } from "./places.ts";
import { runCommand } from "./run-command.ts";
import type { Step } from "./step.ts";

export const mockStart: Step = {
  name: "mock: start",
  unit: "ms",
  async measure(contract, limitMs) {
    const command = join(repository, "packages/mock/dist/command.js");
    const options = ["--contract", bundleOf(contract), "--port", "0", "--quiet"];
    return (await runCommand([command, ...options], { limitMs, until: "listens on" })).cpuMs;
  },
};

export const mockRequest: Step = byProgram("mock: a request", "request-mock");

export const deriveCases: Step = byProgram("derive the cases", "derive-cases");

export const docsBuild: Step = {
  name: "docs build",
  unit: "ms",
  async measure({ folder }, limitMs) {
    // The mock that answers the samples is one of the real contract.
    const options = ["--output", join(folder, "site"), "--without-samples"];
    const { cpuMs } = await runCommand(["--import", programOf("give-contract"), "src/build.ts", ...options], {
      cwd: join(repository, "apps/docs"),
      env: { CONTRACT_FOLDER: folder },
      limitMs,
    });
    return cpuMs;
  },
  because: {
    operations: "each operation has a page of the reference, and each page the menu of all operations",
    variants:
      "each variant has a page with the menu of all, and shows its 200 example, which has the fields of all",
  },
};

/** A program that prints the milliseconds that it measured: its own start does not count. */
function byProgram(name: string, program: string): Step {
  return {
    name,
    unit: "ms",
    async measure(contract, limitMs) {
      const { stdout } = await runCommand([programOf(program), bundleOf(contract)], { limitMs });
      return Number(stdout);
    },
  };
}
