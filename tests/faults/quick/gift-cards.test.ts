import "#tests/support/provider-door";
import "#tests/support/a-life";

import { openForBusiness } from "./open-for-business.ts";
import { giftCardRoad, sellGiftCards } from "./roads/gift-cards.ts";
import { strikeEverywhere } from "./strike-everywhere.ts";

await openForBusiness();
await sellGiftCards();
await strikeEverywhere(giftCardRoad);
