import "#tests/support/provider-door";
import "#tests/support/a-life";

import { openForBusiness } from "./open-for-business.ts";
import { moneyRoads } from "./roads/after-the-order.ts";
import { strikeEverywhere } from "./strike-everywhere.ts";

await openForBusiness();
for (const road of moneyRoads) await strikeEverywhere(road);
