import { translate } from "./decorators/translate.ts";
import type { Rule } from "./rule.ts";
import { closedVariants } from "./rules/closed-variants.ts";
import { exampleCodeIsStatus } from "./rules/example-code-is-status.ts";
import { fieldInEntity } from "./rules/field-in-entity.ts";
import { translated } from "./rules/translated.ts";
import { variantsHaveExamples } from "./rules/variants-have-examples.ts";
import { variantsMapped } from "./rules/variants-mapped.ts";

interface Plugin {
  id: string;
  rules: { oas3: Record<string, Rule> };
  decorators: { oas3: Record<string, Rule> };
}

/** What makes this contract special, as lint rules under the prefix `contract/`, and its English. */
export default function contractPlugin(): Plugin {
  return {
    id: "contract",
    rules: {
      oas3: {
        "closed-variants": closedVariants,
        "example-code-is-status": exampleCodeIsStatus,
        "field-in-entity": fieldInEntity,
        translated,
        "variants-have-examples": variantsHaveExamples,
        "variants-mapped": variantsMapped,
      },
    },
    decorators: {
      oas3: { translate },
    },
  };
}
