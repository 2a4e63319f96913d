import { describe, expect, it } from "vitest";
import { whereToPublish } from "../../release/lib/where-to-publish.ts";

const workflow = { ACTIONS_ID_TOKEN_REQUEST_URL: "https://token.example" };

describe("packages go", () => {
  it("from the release workflow to npm's registry, with provenance", () => {
    expect(whereToPublish(undefined, false, workflow)).toEqual({ registry: undefined, provenance: true });
  });

  it.each(["http://127.0.0.1:4873/", "http://localhost:4873", "http://[::1]:4873"])(
    "from a desk to a registry on the same machine: %s",
    (registry) => expect(whereToPublish(registry, false, {})).toEqual({ registry, provenance: false }),
  );

  it.each([undefined, "https://registry.example", "https://127.example"])(
    "from a desk not to %s",
    (registry) => {
      expect(() => whereToPublish(registry, false, {})).toThrow("Only the release workflow publishes");
    },
  );

  it("nowhere in a dry run, so that any registry may be asked", () => {
    expect(whereToPublish("https://registry.example", true, {}).registry).toBe("https://registry.example");
  });

  it("to no registry that is not a URL", () => {
    expect(() => whereToPublish("registry", false, workflow)).toThrow(
      '--registry is "registry"; it must be a URL.',
    );
  });
});
