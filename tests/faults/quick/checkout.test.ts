import "#tests/support/provider-door";
import "#tests/support/a-life";

import { openForBusiness } from "./open-for-business.ts";
import { cardRoads } from "./roads/checkout.ts";
import { strikeEverywhere } from "./strike-everywhere.ts";

await openForBusiness();
for (const road of cardRoads) await strikeEverywhere(road);
