import type { WorkerReply, WorkerRequest } from "../worker/saved-site.ts";

/** Whether pages can be kept: not in an old browser, over http, or while the site is being edited. */
export function canReadOffline(): boolean {
  return document.documentElement.dataset.worker !== undefined && "serviceWorker" in navigator;
}

/** Keeps the page that the reader has opened. It was loaded before the first service worker could see it. */
export async function keepThisPage(): Promise<void> {
  if (!canReadOffline()) return;
  try {
    const { controller } = navigator.serviceWorker;
    await register();
    if (!controller) await ask({ save: "page", page: location.href });
  } catch {
    // The page is read all the same; storage may be switched off.
  }
}

/** @returns whether it is saved. */
export async function ask(request: WorkerRequest): Promise<boolean> {
  const { active } = await register();
  const { port1, port2 } = new MessageChannel();
  const reply = new Promise<MessageEvent<WorkerReply>>((answered) => {
    port1.onmessage = answered;
  });
  active?.postMessage(request, [port2]);
  return (await reply).data.saved;
}

/** Once the page is loaded: it comes first. */
async function register(): Promise<ServiceWorkerRegistration> {
  if (document.readyState !== "complete") await new Promise((loaded) => addEventListener("load", loaded));
  await navigator.serviceWorker.register(
    new URL(document.documentElement.dataset.worker ?? "", location.href),
  );
  return navigator.serviceWorker.ready;
}
