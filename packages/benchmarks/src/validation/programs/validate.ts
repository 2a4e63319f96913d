// Validates when it is told to. Its first argument is a ValidateInput.
import { workOnDemand } from "../../harness/programs.ts";
import { agree } from "../agree.ts";
import { bodies, envelopes } from "../examples.ts";
import type { ValidateInput } from "../validation-benchmark.ts";
import type { Validator } from "../validators.ts";

const { module, ours, check, times, partial }: ValidateInput = JSON.parse(process.argv[2] ?? "");

await workOnDemand(async () => {
  const validator = (await import(module)) as Validator;
  if (!partial) agree(validator, (await import(ours)) as Validator);
  const values = check === "checkBody" ? bodies : envelopes;
  return async () => {
    for (let index = 0; index < times; index++)
      if (!validator[check](values[index % values.length])) throw new Error("refuses a good one");
  };
});
