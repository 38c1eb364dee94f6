/**
 * The arguments with which Node runs the production web server. A render leaves much short-lived waste and little that stays
 * (75 MB): on a large machine V8 would let the process grow to 600 MB before it sweeps. A limit has it sweep earlier.
 */
export const webServer: readonly string[] = [
  "--max-old-space-size=384",
  "--max-semi-space-size=32",
  "lib/server/web.ts",
];
