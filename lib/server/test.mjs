// `npm test` and `npm run verify`: everything that proves the shop, or only the quick part of it.
import { install, runOurs } from "./install.mjs";

await install();
await runOurs("lib/server/prove/main.ts", process.argv.slice(2));
