// pnpm mock: the mock on MOCK_PORT (4010), with its log, until Ctrl-C.
import { startPrism } from "./start-prism.ts";

const port = Number(process.env.MOCK_PORT ?? 4010);
try {
  const prism = await startPrism({ port, onLog: (text) => process.stdout.write(text) });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void prism.close());
  await prism.ended;
} catch (error) {
  const busy = (error as { code?: unknown }).code === "EADDRINUSE";
  console.error(busy ? `Port ${port} is busy. Set MOCK_PORT to a free one.` : (error as Error).message);
  process.exitCode = 1;
}
