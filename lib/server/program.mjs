// Runs one program of the shop on its database: `npm run worker`, `npm run import -- FILE`, `npm run bench`.
import { install, runOurs } from "./install.mjs";

await install();
await runOurs("lib/server/launch/program.ts", process.argv.slice(2));
