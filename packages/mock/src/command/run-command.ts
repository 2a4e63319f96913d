import { writeFile } from "node:fs/promises";
import { type BuiltMock, buildMock } from "../build-mock.ts";
import { contractFile } from "../contract/read-contract.ts";
import { coverageFormat, renderCoverage } from "../coverage/render-coverage.ts";
import { httpDoor, type Listening } from "../doors/http-door.ts";
import { type CommandOptions, commandOptions, USAGE } from "./command-options.ts";
import { logLine } from "./log-line.ts";
import { readState } from "./read-state.ts";
import { watchFiles } from "./watch-files.ts";

/** The command `wabotify-mock`: listens until it is told to end. */
export async function runCommand(args: string[]): Promise<void> {
  // Whoever reads our lines may stop before we do.
  process.stdout.on("error", () => {});
  try {
    const options = commandOptions(args);
    if (options.help) process.stdout.write(USAGE);
    else await serve(options);
  } catch (error) {
    console.error(`wabotify-mock: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

async function serve(options: CommandOptions): Promise<void> {
  let mock = await build(options);
  const door = await listen((received, signal) => mock.handle(received, signal), options);
  const watched = [
    options.contract ?? contractFile("es"),
    ...(options.state === undefined ? [] : [options.state]),
  ];
  const watcher = options.watch
    ? watchFiles(watched, async () => {
        try {
          mock = await build(options);
          console.log("Reloaded.");
        } catch (error) {
          console.error(`Not reloaded: ${(error as Error).message}`);
        }
      })
    : undefined;

  async function end(): Promise<void> {
    watcher?.close();
    await door.close();
    try {
      await writeCoverage(options.coverage, mock);
    } catch (error) {
      console.error(`wabotify-mock: ${(error as Error).message}`);
      process.exitCode = 1;
    }
    process.exit();
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void end());
  // Last: whoever reads it may well end us the moment after.
  console.log(`The mock listens on ${door.url}`);
}

async function build({ contract, state, faults, quiet }: CommandOptions): Promise<BuiltMock> {
  return buildMock({
    contract,
    faults,
    state: state === undefined ? undefined : await readState(state),
    onRequest: quiet ? undefined : (request) => console.log(logLine(request)),
  });
}

async function listen(handle: BuiltMock["handle"], { port, host }: CommandOptions): Promise<Listening> {
  try {
    return await httpDoor(handle, { port, host });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const problem =
      code === "EADDRINUSE"
        ? `port ${port} is busy. Give another one with --port, or --port 0 for a free one.`
        : `cannot listen on ${host}, port ${port}: ${message}`;
    throw new Error(problem, { cause });
  }
}

async function writeCoverage(file: string | undefined, mock: BuiltMock): Promise<void> {
  const format = file === undefined ? undefined : coverageFormat(file);
  if (file === undefined || format === undefined) return;
  await writeFile(file, renderCoverage(mock.coverage(), format));
}
