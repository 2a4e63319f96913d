// derive-cases BUNDLE: derives the contract tests' cases and prints what that took, in milliseconds of CPU.
import { deriveCases, readContract } from "@wabotify/contract-tests";
import { cpuMs } from "../cpu-ms.ts";

const [, , bundle = ""] = process.argv;
const contract = readContract(bundle);
const start = cpuMs();
const cases = deriveCases(contract);
const spent = cpuMs() - start;
if (cases.length === 0) throw new Error(`There are no cases for ${bundle}.`);
console.log(spent);
