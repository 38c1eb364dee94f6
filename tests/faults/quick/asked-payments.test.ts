import "#tests/support/provider-door";
import "#tests/support/a-life";

import { openForBusiness } from "./open-for-business.ts";
import { askedPaymentRoad } from "./roads/asked-payments.ts";
import { strikeEverywhere } from "./strike-everywhere.ts";

await openForBusiness();
await strikeEverywhere(askedPaymentRoad);
