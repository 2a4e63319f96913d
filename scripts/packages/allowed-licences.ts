/** The licences, as SPDX names them, under which what the published packages bring along may be. */
export const ALLOWED_LICENCES: string[] = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
];
