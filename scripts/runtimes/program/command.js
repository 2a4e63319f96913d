// For runtimes with a command line: the servers' addresses come in as JSON, the results go out as JSON.
import process from "node:process";
import { runScenarios } from "./scenarios.js";

console.log(JSON.stringify(await runScenarios(JSON.parse(process.argv[2]))));
