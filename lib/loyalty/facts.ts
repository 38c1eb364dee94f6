import { z } from "zod";
import { fact } from "#lib/kernel/fact";

const ofMember = z.object({ accountId: z.string() });

export const memberJoined = fact("loyalty.joined", ofMember);
/** Something came onto the cagnotte by an order or a till. */
export const cagnotteEarned = fact("loyalty.earned", ofMember.extend({ amountMinor: z.int() }));
export const tierReached = fact("loyalty.tier_reached", ofMember.extend({ tier: z.string() }));
