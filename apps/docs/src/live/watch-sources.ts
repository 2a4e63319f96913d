import { existsSync, type FSWatcher, watch } from "node:fs";
import { join } from "node:path";

const SETTLED_MS = 100;

/**
 * Calls back with the sources that changed, once they have settled and the earlier call has ended.
 *
 * @param folders Watched with all that is below them.
 */
export function watchSources(
  folders: string[],
  changed: (files: string[]) => Promise<void>,
): { close(): void } {
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let busy = false;

  const watchers: FSWatcher[] = folders
    .filter((folder) => existsSync(folder))
    .map((folder) =>
      watch(folder, { recursive: true }, (_event, file) => {
        if (file === null || isMade(file)) return;
        pending.add(join(folder, file));
        settle();
      }),
    );

  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };

  function settle(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), SETTLED_MS);
  }

  async function run(): Promise<void> {
    if (busy) return;
    busy = true;
    while (pending.size > 0) {
      const files = [...pending];
      pending.clear();
      await changed(files);
    }
    busy = false;
  }
}

/** What builds write is no source. */
function isMade(file: string): boolean {
  return file
    .split(/[\\/]/)
    .some((part) => /^(dist(\.new)?|node_modules|\.turbo|\.cache|\.bundle-.*)$/.test(part));
}
