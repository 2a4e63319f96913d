import type { Rule } from "./rule.ts";
import { variantsMapped } from "./rules/variants-mapped.ts";

interface Plugin {
  id: string;
  rules: { oas3: Record<string, Rule> };
}

/** What makes this contract special, as lint rules under the prefix `contract/`. */
export default function contractPlugin(): Plugin {
  return {
    id: "contract",
    rules: {
      oas3: { "variants-mapped": variantsMapped },
    },
  };
}
