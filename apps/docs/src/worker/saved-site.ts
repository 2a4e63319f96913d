/** What the build tells the service worker about the site. */
export interface SavedSite {
  /** Changes with any file of the site. */
  version: string;
  /** The site's root as the build was told, with which links of the offline pages begin. */
  root: string;
  /** The page that says that another is not saved, by language. */
  offline: Record<string, string>;
  /** All that a reader saves of the site, by language: its pages, and what they load once they are used. */
  languages: Record<string, { pages: string[]; used: string[] }>;
}

/** What a page asks of the service worker. */
export type WorkerRequest = { save: "page"; page: string } | { save: "language"; language: string };

/** How that ended. */
export interface WorkerReply {
  saved: boolean;
}
