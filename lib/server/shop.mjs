// `npm run shop` and `npm run dev`: from a fresh clone to an open shop.
import { install, runOurs } from "./install.mjs";

await install();
await runOurs("lib/server/launch/main.ts", process.argv.slice(2));
