import { reasonOf } from "../harness/reason-of.ts";
import type { Contract } from "./contract.ts";
import type { Site } from "./sites/site.ts";
import { type StaticServer, serveStatic } from "./static-server.ts";

/** Where a site shows the operation. */
export interface Place {
  name: string;
  url: string;
  /** The text that proves that the operation is shown. */
  opening: string;
  /** What its reader does there once it is loaded. */
  use?: NonNullable<Site["use"]>;
}

export interface Absent {
  name: string;
  failure: string;
}

export interface Places {
  places: (Place | Absent)[];
  close(): Promise<void>;
}

/** Builds and serves the sites. One that waits for its reader is two places: left alone, and in use. */
export async function openPlaces(
  sites: readonly Site[],
  contract: Contract,
  quality: number,
): Promise<Places> {
  const all = new Map<string, Buffer>();
  const built = await Promise.all(sites.map((site, index) => addFiles(site, `${index}/`)));
  const server: StaticServer = await serveStatic(all, quality);
  const places = sites.flatMap((site, index): (Place | Absent)[] => {
    const { name, use } = site;
    const failure = built[index];
    const names = use ? [name, `${name}, touched`] : [name];
    if (failure !== undefined) return names.map((each) => ({ name: each, failure }));
    const place = {
      name,
      url: `${server.url}/${index}/${site.address(contract)}`,
      opening: contract.opening,
    };
    return use ? [place, { ...place, name: `${name}, touched`, use }] : [place];
  });
  return { places, close: server.close };

  /** Answers why there are none. */
  async function addFiles(site: Site, folder: string): Promise<string | undefined> {
    try {
      for (const [path, content] of await site.files(contract)) all.set(folder + path, content);
      return undefined;
    } catch (error) {
      return reasonOf(error);
    }
  }
}
