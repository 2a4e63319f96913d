import { createHash } from "node:crypto";

/**
 * A page's policy, carried by the page itself so that it holds on any host: nothing but the site's own files, and no
 * script or style inside the page.
 *
 * @param options.inlineScripts The scripts that the page may hold: each is allowed by its hash.
 * @param options.inlineStyles Redoc writes its styles into the page.
 * @param options.connectAnywhere The request builder sends where its user says.
 */
export function contentSecurityPolicy(
  options: { inlineScripts?: string[]; inlineStyles?: boolean; connectAnywhere?: boolean } = {},
): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...(options.inlineScripts ?? []).map(sha256)].join(" ")}`,
    `style-src 'self'${options.inlineStyles ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${options.connectAnywhere ? " http: https:" : ""}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function sha256(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}
