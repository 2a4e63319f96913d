import { dirname } from "node:path";
import { root } from "../lib/run.ts";

/** The environment of someone who has Node and npm and nothing of this workspace. */
export function strangerEnvironment(): NodeJS.ProcessEnv {
  const path = (process.env.PATH ?? "").split(":").filter((folder) => !folder.startsWith(root));
  const own = Object.fromEntries(
    // What pnpm and npm tell the scripts they run would lead the stranger's npm back into the workspace.
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_|pnpm_|VITEST|NODE_ENV|NODE_PATH|WABOTIFY_|INIT_CWD)/i.test(name),
    ),
  );
  return { ...own, PATH: [dirname(process.execPath), ...path].join(":") };
}
