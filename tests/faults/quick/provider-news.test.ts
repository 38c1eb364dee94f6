import "#tests/support/provider-door";
import "#tests/support/a-life";

import { openForBusiness } from "./open-for-business.ts";
import { disputeRoad, newsRoads } from "./roads/provider-news.ts";
import { strikeEverywhere } from "./strike-everywhere.ts";

await openForBusiness();
for (const road of newsRoads) await strikeEverywhere(road);
await strikeEverywhere(disputeRoad);
