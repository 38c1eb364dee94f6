import "#tests/support/provider-door";
import "#tests/support/a-life";

import { openForBusiness } from "./open-for-business.ts";
import { editRoads } from "./roads/edits.ts";
import { strikeEverywhere } from "./strike-everywhere.ts";

await openForBusiness();
for (const road of editRoads) await strikeEverywhere(road);
