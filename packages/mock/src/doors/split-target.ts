/** Path and query of a request line, which may hold a whole address, as through a proxy. */
export function splitTarget(target: string): { path: string; search: string } {
  const local = target.replace(/^https?:\/\/[^/?#]*/i, "");
  const at = local.indexOf("?");
  return at < 0 ? { path: local, search: "" } : { path: local.slice(0, at), search: local.slice(at + 1) };
}
