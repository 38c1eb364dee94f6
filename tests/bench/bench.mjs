// `npm run bench`: measures the shop beside the floors of the same machine in the same minutes. See main.ts.
import { install, runOurs } from "../../lib/server/install.mjs";

await install();
await runOurs("tests/bench/main.ts", process.argv.slice(2));
