import { derisory } from "./guard/absurd.ts";
import { belowCost } from "./guard/below-cost.ts";
import { belowFloor } from "./guard/below-floor.ts";
import { categoryOutlier } from "./guard/category-outlier.ts";
import { currencySlip } from "./guard/currency-slip.ts";
import { decimalSlip } from "./guard/decimal-slip.ts";
import { placeholder } from "./guard/placeholder.ts";
import type { Proposal } from "./guard/proposal.ts";
import { smallSteps } from "./guard/small-steps.ts";
import { tooLarge } from "./guard/too-large.ts";
import { unitMixUp } from "./guard/unit-mix-up.ts";
import { vatSlip } from "./guard/vat-slip.ts";
import type { Fault } from "./schema.ts";

export type { CategoryPrices, Proposal, Sibling } from "./guard/proposal.ts";

/** What no price may be without a second person, wherever it comes from. */
const ofThePrice = [belowCost, belowFloor, derisory, placeholder];
/** What makes a change doubtful, likeliest explanation first. */
const ofTheChange = [decimalSlip, vatSlip, currencySlip, unitMixUp, categoryOutlier, tooLarge, smallSteps];

/** Everything that speaks against setting this price alone: in 2006 a plasma television went online at 5 €. */
export const faultsOf = (proposal: Proposal): Fault[] => found([...ofTheChange, ...ofThePrice], proposal);

/** The same for a price that goes back to what it was: the step itself is no fault. */
export const faultsOfReturn = (proposal: Proposal): Fault[] => found(ofThePrice, proposal);

const found = (detectors: readonly ((proposal: Proposal) => Fault | null)[], proposal: Proposal): Fault[] =>
  detectors.flatMap((detect) => detect(proposal) ?? []);
