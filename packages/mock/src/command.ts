#!/usr/bin/env node
import module from "node:module";

// Prism is hundreds of modules, and compiling them a good part of the start. Node 20 has no such cache.
module.enableCompileCache?.();
// Some of its dependencies still use Node's punycode, which is no news for whoever starts a mock.
process.noDeprecation = true;
const { runCommand } = await import("./command/run-command.ts");
await runCommand(process.argv.slice(2));
