import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readBaseline } from "../build/gate/baseline.ts";
import type { Bump } from "../build/gate/bump.ts";
import { judge } from "../build/gate/judge.ts";
import { type Bundles, neededChanges } from "../build/gate/needed-changes.ts";
import { specsFolder } from "../build/run-redocly.ts";

// biome-ignore lint/suspicious/noExplicitAny: an edit reaches anywhere into a document, and breaks it at will.
type Anything = any;

const released: Bundles = readBaseline(undefined);

function edited(edit: (document: Anything) => void): Bundles {
  const revision = structuredClone(released);
  edit(revision.es);
  edit(revision.en);
  return revision;
}

const schemas = (document: Anything) => document.components.schemas;
const operation = (document: Anything) => document.paths["/api/opportunity"].put;

const EDITS: { edit: string; bump: Bump; make: (document: Anything) => void }[] = [
  { edit: "nothing", bump: "none", make: () => {} },
  {
    edit: "the version alone",
    bump: "none",
    make: (d) => {
      d.info.version = "9.9.9";
    },
  },
  {
    edit: "a description",
    bump: "patch",
    make: (d) => {
      operation(d).description = "Otra cosa.";
    },
  },
  {
    edit: "an example",
    bump: "patch",
    make: (d) => {
      schemas(d).UpdateName.properties.name.examples = ["Otro"];
    },
  },
  {
    edit: "a new optional property of the answer",
    bump: "minor",
    make: (d) => {
      schemas(d).Opportunity.properties.color = { type: "string" };
    },
  },
  {
    edit: "a property of the answer removed",
    bump: "major",
    make: (d) => {
      delete schemas(d).Opportunity.properties.contactId;
      schemas(d).Opportunity.required = schemas(d).Opportunity.required.filter(
        (name: string) => name !== "contactId",
      );
    },
  },
  {
    edit: "a required property of the answer made optional",
    bump: "major",
    make: (d) => {
      schemas(d).Opportunity.required = schemas(d).Opportunity.required.filter(
        (name: string) => name !== "contactId",
      );
    },
  },
  {
    edit: "a new variant",
    bump: "minor",
    make: (d) => {
      schemas(d).UpdateColor = {
        type: "object",
        additionalProperties: false,
        required: ["paramToUpdate", "color"],
        properties: { paramToUpdate: { type: "string", const: "color" }, color: { type: "string" } },
      };
      schemas(d).OpportunityUpdate.oneOf.push({ $ref: "#/components/schemas/UpdateColor" });
      schemas(d).OpportunityUpdate.discriminator.mapping.color = "#/components/schemas/UpdateColor";
    },
  },
  {
    edit: "a variant removed",
    bump: "major",
    make: (d) => {
      schemas(d).OpportunityUpdate.oneOf.pop();
      delete schemas(d).OpportunityUpdate.discriminator.mapping.expirationDate;
    },
  },
  {
    edit: "a limit on what may be sent",
    bump: "major",
    make: (d) => {
      schemas(d).UpdateName.properties.name.maxLength = 80;
    },
  },
  {
    edit: "a limit on a parameter",
    bump: "major",
    make: (d) => {
      d.components.parameters.OpportunityId.schema.maxLength = 80;
    },
  },
  {
    edit: "the type of what may be sent",
    bump: "major",
    make: (d) => {
      schemas(d).UpdateAmount.properties.amount.type = "integer";
    },
  },
  {
    edit: "the type of what is answered",
    bump: "major",
    make: (d) => {
      schemas(d).Opportunity.properties.statusId.type = "string";
    },
  },
  {
    edit: "null as an answer where there was none",
    bump: "major",
    make: (d) => {
      schemas(d).Opportunity.properties.contactId.type = ["string", "null"];
    },
  },
  {
    edit: "a new status",
    bump: "minor",
    make: (d) => {
      operation(d).responses["429"] = { description: "Demasiadas llamadas." };
    },
  },
  {
    edit: "a status removed",
    bump: "major",
    make: (d) => {
      delete operation(d).responses["422"];
    },
  },
  {
    edit: "another operationId",
    bump: "major",
    make: (d) => {
      operation(d).operationId = "patchOpportunity";
    },
  },
  {
    edit: "another security header",
    bump: "major",
    make: (d) => {
      d.components.securitySchemes["x-workspace-id"].name = "x-workspace";
    },
  },
  {
    edit: "the discriminator dropped (Redocly: patch)",
    bump: "major",
    make: (d) => {
      delete schemas(d).OpportunityUpdate.discriminator;
    },
  },
  {
    edit: "a closed schema opened (Redocly: patch)",
    bump: "minor",
    make: (d) => {
      delete schemas(d).UpdateName.additionalProperties;
    },
  },
  {
    edit: "an enum in the answer (Redocly: patch)",
    bump: "major",
    make: (d) => {
      schemas(d).Opportunity.properties.stageId.enum = ["stage-1", "stage-2"];
    },
  },
];

describe("neededChanges", () => {
  it.each(EDITS)("wants $bump for $edit", ({ bump, make }) => {
    expect(neededChanges(released, edited(make)).bump).toBe(bump);
  });

  it("wants a patch when the English alone changes", () => {
    const revision = structuredClone(released);
    (revision.en as Anything).info.title = "Another title";
    expect(neededChanges(released, revision)).toMatchObject({
      bump: "patch",
      changes: [{ message: "The English texts changed." }],
    });
  });
});

describe("judge", () => {
  const names = { packageName: "@wabotify/contract", baseline: "specs/baseline (1.0.0)" };
  const tightened = neededChanges(
    released,
    edited((d) => {
      schemas(d).UpdateName.properties.name.maxLength = 80;
    }),
  );

  it("passes when nothing changed, whatever is pending", () => {
    expect(judge({ bump: "none", changes: [] }, "none", names).passes).toBe(true);
  });

  it("fails when no changeset says so, with what changed and the command that mends it", () => {
    const { passes, text } = judge(tightened, "none", names);
    expect(passes).toBe(false);
    expect(text).toContain("`maxLength` of `name` was set to '80'.");
    expect(text).toContain("no changeset names @wabotify/contract");
    expect(text).toContain("pnpm changeset add --major @wabotify/contract");
  });

  it("fails when the changesets give less than is needed", () => {
    expect(judge(tightened, "minor", names).passes).toBe(false);
  });

  it("passes when they give enough", () => {
    expect(judge(tightened, "major", names)).toMatchObject({ passes: true });
  });
});

describe("readBaseline", () => {
  it("is the last release, whose version the package had", () => {
    const changelog = readFileSync(join(specsFolder, "CHANGELOG.md"), "utf8");
    expect(changelog).toContain(`## ${released.es.info.version}`);
  });

  it.each(["no-such-folder-or-revision", specsFolder])(
    "says which file is missing and what to do: %s",
    (base) => {
      expect(() => readBaseline(base)).toThrow(/openapi\.json\. Take it from the last release/);
    },
  );
});
