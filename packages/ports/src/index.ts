export { explainListenError } from "./listen-error.ts";
export { BadPortError, type LocalPort, localPort } from "./local-port.ts";
