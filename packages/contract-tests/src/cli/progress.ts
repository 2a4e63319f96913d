import { counted } from "../reporters/summary.ts";
import type { Outcome } from "../run/report.ts";
import type { ChangePlan } from "../run/verify.ts";

const signs: Readonly<Record<Outcome, string>> = { agrees: ".", deviates: "d", disagrees: "F" };

/** One sign a case, with a count at the end of each line. */
export function progressOf(total: number, write: (text: string) => void): (outcome: Outcome) => void {
  const perLine = 60;
  let done = 0;
  return (outcome) => {
    done++;
    write(signs[outcome]);
    if (done % perLine === 0 || done === total) {
      const padding = " ".repeat((perLine - (done % perLine)) % perLine);
      write(`${padding}  ${done}/${total}\n`);
    }
  };
}

/** What is said before the first change. */
export function announcementOf(plan: ChangePlan, willRestore: boolean): string {
  const { baseUrl, workspace, opportunity, fields, cases } = plan;
  return [
    `This changes ${fields.join(", ")} of opportunity ${opportunity} in workspace ${workspace} at ${baseUrl}, in ${counted(cases, "case")}.`,
    willRestore
      ? "The first seen values are put back at the end."
      : "The values stay changed: --restore would put the first seen ones back.",
    "",
  ].join("\n");
}
