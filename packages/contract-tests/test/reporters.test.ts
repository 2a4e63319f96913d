import { execFileSync } from "node:child_process";
import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { describe, expect, it } from "vitest";
import { deriveCases, filterCases, formatReport, type Report, readContract, verify } from "../src/index.ts";
import { ids } from "./support/faulty-server.ts";

/** What an answer can do to a report: markup, quotes, control characters, half a surrogate pair, ends of CDATA and of fences. */
const nasty = `<b>&"'\`\`\`\u0000\u0008\u001b[31m\ud800]]></script></failure></details>|`;

const security = filterCases(deriveCases(readContract()), { filters: ["*/security/*"] });

async function makeReport(): Promise<Report> {
  return verify(security, {
    ...ids,
    workspace: "it's-1",
    fetch: async (url) => {
      const isAllowed = url.includes("-other");
      const body = { success: false, code: isAllowed ? 403 : 401, errorCode: null, message: nasty };
      const status = isAllowed ? 403 : 401;
      return Response.json(url.includes("-other") ? body : { ...body, message: 1 }, { status });
    },
    profile: {
      name: "test",
      deviations: [
        { cases: "*", check: "status", got: "403", reason: "it says <403>" },
        { cases: "*", check: "answer", reason: "it is slow" },
      ],
    },
  });
}

const report = await makeReport();
const failing = report.results.filter(({ outcome }) => outcome === "disagrees").length;

describe("reporters", () => {
  it("were given failures, deviations and an unused deviation to show", () => {
    expect(report.counts).toEqual({ agrees: 0, deviates: 1, disagrees: 3, notRun: 0 });
    expect(report.unusedDeviations).toEqual(["it is slow"]);
  });

  it("junit is well-formed XML with every case, each failure and each deviation", () => {
    const { root } = parseXml(formatReport(withNastyFailures(report), "junit"));
    const testCases = elements(root, "testsuite").flatMap((suite) => elements(suite, "testcase"));
    expect(testCases).toHaveLength(security.length);
    const inside = (name: string) => testCases.flatMap((testCase) => elements(testCase, name));
    expect(inside("failure")).toHaveLength(failing);
    expect(inside("failure")[0]?.text).toContain("curl -X PUT");
    expect(inside("failure")[0]?.text).toContain("\\u{0}");
    expect(inside("system-out")[0]?.text).toContain("it says <403>");
  });

  it("json is the report as data, without schemas", () => {
    const text = formatReport(report, "json");
    const parsed = JSON.parse(text);
    expect(parsed.counts).toEqual(report.counts);
    expect(parsed.results[0]).toMatchObject({
      id: security[0]?.id,
      outcome: "disagrees",
      expectedStatuses: [401],
      disagreements: [{ check: "schema", pointer: "/components/schemas/ErrorEnvelope" }],
      request: { curl: expect.stringMatching(/^curl -X PUT /) },
    });
    expect(text).not.toContain("$defs");
  });

  it("console has the failures in full, deviations by reason, those unused and a summary", () => {
    const text = formatReport(report, "console");
    expect(text.match(/^ {2}request {3}curl -X PUT /gm)).toHaveLength(failing);
    expect(text).toContain("  1 × it says <403>\n");
    expect(text).toContain("no case made use of:\n  it is slow\n");
    expect(text).toMatch(/0 agree, 1 deviate as the profile "test" allows, 3 disagree, \d+\.\d s\n$/);
  });

  it("markdown keeps an answer from breaking out", () => {
    const text = formatReport(withNastyFailures(report), "markdown");
    expect(text).toContain("| 0 | 1 | 3 | 0 |");
    expect(text.match(/^<details>/gm)).toHaveLength(failing);
    expect(text.match(/^````text$/gm)).toHaveLength(failing);
    expect(text).toContain("1 × it says &lt;403>");
  });

  it("html shows failures first and loads nothing", () => {
    const text = formatReport(withNastyFailures(report), "html");
    expect(text.match(/<details class="disagrees" open>/g)).toHaveLength(failing);
    expect(text.indexOf('class="disagrees"')).toBeLessThan(text.indexOf('class="deviates"'));
    expect(text).not.toContain("</script>");
    expect(text).not.toMatch(/src=|href=/);
  });

  it("curl commands are what a shell sends again", () => {
    const [last] = report.results.slice(-1);
    const { curl } = JSON.parse(formatReport(report, "json")).results.at(-1).request;
    const shown = execFileSync("sh", ["-c", `curl() { printf '%s\\n' "$@"; }; ${curl}`], {
      encoding: "utf8",
    });
    const { url = "", headers = [], body = "" } = last?.request ?? {};
    expect(headers).toContainEqual(["x-workspace-id", "it's-1"]);
    const sent = headers.flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
    expect(shown.split("\n")).toEqual(["-X", "PUT", url, ...sent, "--data-raw", body, ""]);
  });
});

function elements(parent: XmlElement | null, name: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (node) => node instanceof XmlElement && node.name === name,
  ) as XmlElement[];
}

/** The same report, where every answer is as nasty as can be. */
function withNastyFailures(given: Report): Report {
  const results = given.results.map((result) => ({
    ...result,
    answer: { status: 401, headers: {}, text: nasty },
    disagreements: result.disagreements.map((each) => ({ ...each, got: nasty })),
  }));
  return { ...given, results };
}
