import type { Fault } from "../schema.ts";
import { netOfProposal, type Proposal } from "./proposal.ts";

/** What is left after VAT is less than what we paid. */
export function belowCost(proposal: Proposal): Fault | null {
  const { costMinor } = proposal;
  const netMinor = netOfProposal(proposal);
  return costMinor !== null && netMinor < costMinor ? { code: "below_cost", netMinor, costMinor } : null;
}
