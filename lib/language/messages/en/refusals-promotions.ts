/** What the commands of promotions and their codes answer. */
export const promotionRefusals = {
  promotion_not_found: { title: "Promotion not found", detail: "This promotion does not exist." },
  changed_meanwhile: {
    title: "Changed meanwhile",
    detail: "Somebody changed this promotion meanwhile. Reload it before going on.",
  },
  period_reversed: { title: "Period reversed", detail: "The end must come after the beginning." },
  campaign_over_capacity: {
    title: "Too many orders for the promised date",
    detail: "This promotion promises a date, and more orders are expected than the places can prepare by then.",
  },
  period_over: { title: "Period over", detail: "The end of this promotion has already passed." },
  not_a_seasonal_sale: {
    title: "Outside the sales",
    detail: "Seasonal sales are held only in the four legal weeks of winter or summer.",
  },
  benefit_in_wrong_lane: {
    title: "Benefit out of place",
    detail: "This benefit does not apply here: item, line, cart or delivery.",
  },
  promotion_was_published: {
    title: "Already published",
    detail: "A promotion that was published cannot be deleted. Retire it.",
  },
  promotion_not_in_force: { title: "Not in force", detail: "This promotion is not in force." },
  promotion_not_paused: { title: "Not paused", detail: "This promotion is not paused." },
  promotion_does_not_wait: {
    title: "Nothing to approve",
    detail: "This promotion no longer waits for approval. Reload the page.",
  },
  own_promotion: { title: "Somebody else must approve", detail: "Its author cannot approve it." },
  approval_expired: {
    title: "Request expired",
    detail: "This request is more than 24 hours old. Publish the promotion again to renew it.",
  },
  nothing_to_undo: { title: "Nothing to undo", detail: "There is nothing to undo on this promotion." },
  below_uses: {
    title: "Fewer than already used",
    detail: "The limit cannot go below the number of uses already made.",
  },
  below_spent: {
    title: "Less than already spent",
    detail: "The budget cannot go below what was already granted.",
  },
  code_malformed: { title: "Impossible code", detail: "A code has 3 to 40 letters or digits, and no other sign." },
  code_taken: { title: "Code taken", detail: "A promotion already uses this code." },
  code_unknown: { title: "Unknown code", detail: "This code does not exist. Check it letter by letter." },
  code_not_yet: { title: "Code not valid yet", detail: "The offer of this code has not begun yet." },
  code_expired: { title: "Code expired", detail: "The offer of this code is over." },
  code_exhausted: {
    title: "Code used up",
    detail: "This offer has been used as many times as planned. Nothing was charged; check the new total.",
  },
  too_many_codes: { title: "Too many codes", detail: "A cart carries ten codes at most." },
  price_frozen: {
    title: "Price being checked",
    detail: "We are checking the price of an item. Take it out to order, or come back in a few hours.",
  },
};
