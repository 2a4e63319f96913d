// Keeps what the reader has seen, or saved, for reading without a connection. Each version of the site has a cache of
// its own: the next one is filled whole before it takes the place of the one before.
import type { SavedSite, WorkerReply, WorkerRequest } from "./saved-site.ts";

/** The build writes it above this script. */
declare const site: SavedSite;
declare const self: ServiceWorkerGlobalScope;

const root = self.registration.scope;
const family = `wabotify-docs ${root} `;
const name = family + site.version;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => event.waitUntil(answer(event)));
self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET" || !url.startsWith(root)) return;
  if (url.startsWith(`${root}assets/`)) event.respondWith(asset(url));
  else if (mode === "navigate") event.respondWith(page(event));
});

/** What the reader had of the earlier version is fetched in this one. Without a connection, the earlier one stays. */
async function install(): Promise<void> {
  try {
    const cache = await caches.open(name);
    const had = await earlierAddresses();
    await savePage(cache, root);
    for (const path of Object.values(site.offline)) await saveOfflinePage(cache, path);
    for (const [language, { pages }] of Object.entries(site.languages)) {
      if (had.has(markOf(language))) await saveLanguage(cache, language);
      else for (const path of pages) if (had.has(root + path)) await savePage(cache, root + path);
    }
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

async function activate(): Promise<void> {
  for (const other of await earlierCaches()) await caches.delete(other);
  await self.clients.claim();
}

async function answer({ data, ports }: ExtendableMessageEvent): Promise<void> {
  const asked: WorkerRequest = data;
  const reply = (saved: boolean) => ports[0]?.postMessage({ saved } satisfies WorkerReply);
  try {
    const cache = await caches.open(name);
    if (asked.save === "language") await saveLanguage(cache, asked.language);
    else await savePage(cache, addressOf(asked.page));
    reply(true);
  } catch {
    reply(false);
  }
}

/** An asset's name changes with its content: what is saved is right. */
async function asset(url: string): Promise<Response> {
  const cache = await caches.open(name);
  const saved = await cache.match(url);
  if (saved) return saved;
  const response = await fetch(url);
  if (response.ok) await cache.put(url, response.clone());
  return response;
}

/** The page as it is now, or as it was saved, or one that says that it is not. */
async function page(event: FetchEvent): Promise<Response> {
  const url = addressOf(event.request.url);
  try {
    const response = await fetch(event.request);
    if (response.ok && response.headers.get("content-type")?.startsWith("text/html")) {
      const copy = response.clone();
      event.waitUntil(
        caches
          .open(name)
          .then((cache) => savePage(cache, url, copy))
          .catch(() => {}),
      );
    }
    return response;
  } catch {
    const cache = await caches.open(name);
    const saved = await cache.match(url);
    if (saved) return saved;
    if (await cache.match(`${url}/`)) return Response.redirect(`${url}/`);
    return offlinePage(cache, url);
  }
}

async function offlinePage(cache: Cache, url: string): Promise<Response> {
  const inAddress = url.slice(root.length).split("/")[0] ?? "";
  const wanted = [inAddress, ...navigator.languages.map((tag) => tag.split("-")[0] ?? "")];
  const languages = Object.keys(site.offline);
  const language = wanted.find((each) => languages.includes(each)) ?? languages[0] ?? "";
  const saved = await cache.match(root + site.offline[language]);
  return new Response(saved?.body, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}

/** Its links begin at the root that the build was told; the site may lie elsewhere. */
async function saveOfflinePage(cache: Cache, path: string): Promise<void> {
  const html = await (await fetchWhole(root + path)).text();
  const here = html.replaceAll(`="${site.root}`, `="${new URL(root).pathname}`);
  // The search comes with the first page that is read in its language: each reader needs only one.
  await saveAssets(cache, root + path, here.replaceAll(/ data-\w+="[^"]*"/g, ""));
  await cache.put(root + path, new Response(here));
}

async function saveLanguage(cache: Cache, language: string): Promise<void> {
  const { pages = [], used = [] } = site.languages[language] ?? {};
  for (const path of pages) await savePage(cache, root + path);
  await Promise.all(used.map((path) => saveAsset(cache, root + path)));
  await cache.put(markOf(language), new Response());
}

/** The page last: one that is saved has its assets. */
async function savePage(cache: Cache, url: string, response?: Response): Promise<void> {
  const fresh = response ?? (await fetchWhole(url));
  await saveAssets(cache, url, await fresh.clone().text());
  await cache.put(url, fresh);
}

async function saveAssets(cache: Cache, page: string, html: string): Promise<void> {
  const links = [...html.matchAll(/="([^"]*\bassets\/[^"]*)"/g)].map(([, link = ""]) => link);
  await Promise.all([...new Set(links)].map((link) => saveAsset(cache, new URL(link, page).href)));
}

/** From an earlier version where it has it: under the same name is the same content. */
async function saveAsset(cache: Cache, url: string): Promise<void> {
  await cache.put(url, (await caches.match(url)) ?? (await fetchWhole(url)));
}

async function fetchWhole(url: string): Promise<Response> {
  const response = await fetch(url, { cache: url.startsWith(`${root}assets/`) ? "default" : "no-cache" });
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return response;
}

async function earlierCaches(): Promise<string[]> {
  return (await caches.keys()).filter((each) => each.startsWith(family) && each !== name);
}

async function earlierAddresses(): Promise<Set<string>> {
  const addresses = new Set<string>();
  for (const earlier of await earlierCaches()) {
    for (const { url } of await (await caches.open(earlier)).keys()) addresses.add(url);
  }
  return addresses;
}

/** Under which it is noted that a whole language is saved. */
function markOf(language: string): string {
  return `${root}${language}/saved`;
}

/** A page's address without what differs between links to it. */
function addressOf(url: string): string {
  return url.replace(/[?#].*$/, "").replace(/\/index\.html$/, "/");
}
