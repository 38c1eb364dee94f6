import "#tests/support/provider-door";
import "#tests/support/a-life";

import { openForBusiness } from "./open-for-business.ts";
import { backRoads } from "./roads/after-the-order.ts";
import { strikeEverywhere } from "./strike-everywhere.ts";

await openForBusiness();
for (const road of backRoads) await strikeEverywhere(road);
