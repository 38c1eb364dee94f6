import "#tests/support/provider-door";
import "#tests/support/a-life";

import { openForBusiness } from "./open-for-business.ts";
import { returnRoads, withdrawalRoads } from "./roads/returns.ts";
import { strikeEverywhere } from "./strike-everywhere.ts";

await openForBusiness();
for (const road of returnRoads) await strikeEverywhere(road);
for (const road of withdrawalRoads) await strikeEverywhere(road);
