// For the one-file copy, which has no other script of ours.
import { createRedocUi, type RedocUiConfig } from "../reference/redoc-ui.ts";

declare global {
  var redocUiConfig: RedocUiConfig;
}

globalThis.redocUi = createRedocUi(globalThis.redocUiConfig);
