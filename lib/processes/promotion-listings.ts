import { every } from "#lib/platform/process";
import { followOffers } from "#lib/search/commands-prices";

/** Pages work the offered prices out as they are made; what lists sort and filter by follows here. */
export const promotionListings = [every("sort lists by the prices that promotions make", { seconds: 2 }, followOffers)];
