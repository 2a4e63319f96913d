import type { Profile } from "../run/profile.ts";

const examplesOnly =
  "Prism answers with the contract's first example, whatever was sent: nothing is stored and no change is shown.";
const noBadRequest =
  "Prism answers 422 to every invalid request where 422 is documented, so 400 is out of its reach.";

/** `prism mock` (5.16) on the contract, as its command runs it, for an opportunity and a workspace as in the examples. */
export const prismProfile: Profile = {
  name: "prism",
  deviations: [
    { cases: "*", check: "change", reason: examplesOnly },
    {
      cases: "*",
      check: "status",
      expected: "404",
      got: "200",
      reason: "Prism knows no opportunities: every id exists.",
    },
    {
      cases: "*/security/*/differs*",
      check: "status",
      got: "200",
      reason: "Prism looks whether the security header is there, not at its value.",
    },
    {
      cases: "*/body/malformed",
      check: "answer",
      reason: "Prism 5.15.11 and later never answer a body that is no JSON.",
      timeoutMs: 300,
    },
    { cases: "*", check: "status", expected: "400", got: "422", reason: noBadRequest },
  ],
};
