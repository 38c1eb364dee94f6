// `npm run worker`: only the jobs, for a shop of several machines. DATABASE_URL says whose.
import { install, runOurs } from "./install.mjs";

await install();
await runOurs("lib/server/worker.ts", []);
