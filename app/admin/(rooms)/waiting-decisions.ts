import { openIncidents } from "#lib/incidents/queries";
import { waitingBatches, waitingChanges } from "#lib/pricing/queries-changes";
import { waitingPromotionCount } from "#lib/promotions/queries-admin";

/** How many prices and promotions wait for a second person, and how many incidents for a decision. */
export async function waitingDecisions() {
  const [changes, batches, promotions, incidents] = await Promise.all([
    waitingChanges(),
    waitingBatches(),
    waitingPromotionCount(),
    openIncidents(),
  ]);
  return { approvals: changes.length + batches.length + promotions, incidents };
}
