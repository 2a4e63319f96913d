import redocly from "@redocly/cli/package.json" with { type: "json" };
import axe from "axe-core/package.json" with { type: "json" };
import type { Browser } from "playwright-core";
import type { Benchmark, Measured } from "../harness/benchmark.ts";
import { peerVersion } from "../harness/peers.ts";
import { reasonOf } from "../harness/reason-of.ts";
import { launchBrowser } from "./browser.ts";
import { readContract } from "./contract.ts";
import { paintGoal, stillnessGoal, weightGoal } from "./docs-goals.ts";
import { inspectionTable, visitTable } from "./docs-tables.ts";
import { inspectAll, visitAll } from "./measure-places.ts";
import { openPlaces } from "./places.ts";
import { type Device, desktop, fast, phone, type Speed, slow } from "./profiles.ts";
import { docsSite } from "./sites/docs-site.ts";
import { elements } from "./sites/elements.ts";
import { redocBuild } from "./sites/redoc-build.ts";
import { scalarModules, scalarScript } from "./sites/scalar.ts";
import { swaggerUi } from "./sites/swagger-ui.ts";

const sites = [docsSite, scalarModules, scalarScript, redocBuild, swaggerUi, elements];
const ours = docsSite.name;
const touched = `${ours}, touched`;
const base = scalarModules.name;

const about = `The page of the update operation, as its reader reaches it by a link: ours in Spanish, and the same contract as its other renderers show it. All come from one static server on this machine, compressed by brotli beforehand, into Chromium with an empty cache. A page counts only once the first words of the operation's description are in the window.

- **@wabotify/docs** is plain HTML until its reader touches it and starts Redoc then; **touched** is the same page with a pointer that moves as soon as the page is loaded, so that it runs all that the others run.
- **Scalar** has its Spanish on and its fonts from a foreign host off, once as its documentation begins (ES modules) and once as the README of its package does (one script).
- **redocly build-docs** writes one file with \`--inlineBundle\` and its own defaults. Only the overview is in its HTML, so its FCP, and its LCP unless the operation is larger, are of the overview: *operation shown* is the column to compare.
- **Swagger UI** is the page that comes with it, **Stoplight Elements** its web component.

A slow line is a processor slowed down 4 times, a round trip of 150 ms, and 1.6 Mbit/s, as Chromium emulates them: a window of 1280 × 800, and one of 390 × 844 with touch. FCP and LCP are the first and the largest contentful paint. TBT is what the long tasks after the first paint take above 50 ms each: a task before it is not in it, but may be the *longest task*. CLS is the cumulative layout shift. A page is *at rest* when the last of its files and the last long task are done. What is sent are headers and bodies of its own host, counted without slowing down, ten seconds on. Foreign hosts cannot be reached while this runs, so that asking them costs nobody time.`;

export const docsBenchmark: Benchmark = {
  name: "docs",
  title: "Docs",
  about,
  findings: new URL("findings.md", import.meta.url),
  async run({ quick, progress }) {
    let browser: Browser;
    try {
      browser = await launchBrowser();
    } catch (error) {
      return withoutBrowser(reasonOf(error));
    }
    progress("building and compressing the pages");
    const opened = await openPlaces(sites, readContract(), quick ? 9 : 11);
    try {
      progress("looking at each page");
      const inspected = await inspectAll(browser, opened.places, desktop, quick ? 1000 : 10_000);
      // Who does not show the operation is not waited for again.
      const places = opened.places.map((place) => {
        const found = inspected.find(({ name }) => name === place.name);
        return found && "failure" in found ? found : place;
      });
      const few = places.filter(({ name }) => [ours, base].includes(name));
      const speed = quick ? fast : slow;
      const options = { speed, rounds: quick ? 1 : 5, progress };
      const onDesktop = await visitAll(browser, places, desktop, options);
      const onPhone = await visitAll(browser, few, phone, options);
      return {
        tables: [
          inspectionTable(inspected),
          visitTable(titleOf(speed, desktop), onDesktop, base),
          visitTable(titleOf(speed, phone), onPhone, base),
        ],
        goals: [
          ...paintGoal("desktop", onDesktop, ours, base),
          ...paintGoal("phone", onPhone, ours, base),
          ...stillnessGoal("desktop", onDesktop, ours),
          ...stillnessGoal("phone", onPhone, ours),
          ...weightGoal(inspected, ours, 60),
          ...weightGoal(inspected, touched, 620),
        ],
        versions: versions(browser.version()),
      };
    } finally {
      await browser.close();
      await opened.close();
    }
  },
};

function titleOf(speed: Speed, device: Device): string {
  return `The operation ${speed.name}, ${device.name}`;
}

function withoutBrowser(failure: string): Measured {
  const absent = sites.map(({ name }) => ({ name, failure }));
  return {
    tables: [inspectionTable(absent), visitTable(titleOf(slow, desktop), absent, base)],
    versions: versions("not installed"),
  };
}

function versions(chromium: string): Record<string, string> {
  const peers = ["@scalar/api-reference", "swagger-ui-dist", "@stoplight/elements"];
  return {
    Chromium: chromium,
    ...Object.fromEntries(peers.map((name) => [name, peerVersion(name)])),
    "@redocly/cli": redocly.version,
    "axe-core": axe.version,
  };
}
