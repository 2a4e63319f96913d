// pnpm mock: the mock on MOCK_PORT (4010), with its log, until Ctrl-C.
import { explainListenError, localPort } from "@wabotify/ports";
import { startPrism } from "./start-prism.ts";

const port = localPort("MOCK_PORT", 4010);
try {
  const prism = await startPrism({ port: port.number, onLog: (text) => process.stdout.write(text) });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void prism.close());
  await prism.ended;
} catch (error) {
  console.error(explainListenError(error, port));
  process.exitCode = 1;
}
