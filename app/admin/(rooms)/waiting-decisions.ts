import { openIncidents } from "#lib/incidents/queries";
import { waitingPriceCount } from "#lib/pricing/queries-changes";
import { waitingPromotionCount } from "#lib/promotions/queries-admin";

/** How many prices and promotions wait for a second person, and how many incidents for a decision. */
export async function waitingDecisions() {
  const [prices, promotions, incidents] = await Promise.all([
    waitingPriceCount(),
    waitingPromotionCount(),
    openIncidents(),
  ]);
  return { approvals: prices + promotions, incidents };
}
