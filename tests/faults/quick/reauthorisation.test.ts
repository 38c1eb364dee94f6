import "#tests/support/provider-door";
import "#tests/support/a-life";

import { openForBusiness } from "./open-for-business.ts";
import { reauthorisationRoad } from "./roads/reauthorisation.ts";
import { strikeEverywhere } from "./strike-everywhere.ts";

await openForBusiness();
await strikeEverywhere(reauthorisationRoad);
