import { watch } from "node:fs";
import { basename, dirname } from "node:path";

/** Editors write a file in several steps: the change is told once they have paused this long, in milliseconds. */
const PAUSE = 50;

/** Calls back after each change of one of the files, also when it is replaced by another of its name. */
export function watchFiles(files: string[], changed: () => void): { close(): void } {
  let pause: NodeJS.Timeout | undefined;
  const watchers = files.map((file) =>
    // Its folder, since a watch on a file ends when the file is replaced.
    watch(dirname(file), (_event, name) => {
      if (name !== null && name !== basename(file)) return;
      clearTimeout(pause);
      pause = setTimeout(changed, PAUSE);
    }),
  );
  return {
    close() {
      clearTimeout(pause);
      for (const watcher of watchers) watcher.close();
    },
  };
}
