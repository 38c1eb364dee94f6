// `npm run faults`: strikes the shop in every way we know and reads its books afterwards. See main.ts.
import { install, runOurs } from "../../lib/server/install.mjs";

await install();
await runOurs("tests/faults/main.ts", process.argv.slice(2));
