import { WORKSPACE_PARAMETER } from "../contract/meanings.ts";
import type { Check } from "./check.ts";

/** 401: who calls. */
export const checkCaller: Check = ({ securityHeader, headers, query }, diagnostics) => {
  if (securityHeader === undefined) return undefined;
  if (diagnostics.some(({ code }) => code === 401)) {
    return {
      status: 401,
      example: "workspaceHeaderMissing",
      say: (sentences) => sentences.headerMissing(securityHeader),
    };
  }
  const workspaceId = query[WORKSPACE_PARAMETER];
  if (typeof workspaceId !== "string" || workspaceId === "" || workspaceId === headers[securityHeader]) {
    return undefined;
  }
  return {
    status: 401,
    example: "workspacesDiffer",
    say: (sentences) => sentences.workspacesDiffer(securityHeader, WORKSPACE_PARAMETER),
  };
};
