/** What the form of a promotion says of the draft while it is written. */
export const promotionInsight = {
  once: "Once per customer.",
  times: "{count, plural, one {# time per customer.} other {# times per customer.}}",
  withCode: "With a code.",
  within: "Within your limits. You may publish without a second opinion.",
  second: {
    somebody: "Another person will have to approve: {reasons}.",
    nobody: "Will wait 15 minutes, time to give it up: {reasons}.",
  },
  overCapacity:
    "{expected, plural, one {# order is} other {# orders are}} expected to arrive by {day}, and there is room to prepare {room, plural, =0 {none} one {only one} other {only #}} until then: it cannot be published.",
  nothingSold: "No item for sale is chosen: the offer will give nothing.",
  never: "Nobody will ever have this offer. {why}",
  faults: {
    beyond_forty_percent: "more than 40% off",
    without_budget: "neither a budget nor a number of uses",
    stackable: "it adds up with others",
    unlimited: "no end, no budget and no number of uses",
  },
  sides: {
    adds_up_before: "adds up, counted before this one.",
    adds_up_after: "adds up, counted after this one.",
    best_stays: "does not add up, the better for the customer stays.",
    apart: "one of the two wants to be alone in the basket.",
  },
  repeatedHour: "This hour exists twice, the night the clock goes back: the first is taken.",
  law: {
    onPage: "Price shown to all: the price struck is the lowest of the 30 days before, computed, never typed.",
    counts: "The reduced price counts for 30 days in its turn: a later reduction starts from it.",
    inCart: "Discount in the basket: no price is struck on the page.",
    cost: "{below, plural, =0 {None} one {One} other {#}} of {count, plural, one {# variant} other {# variants}} under its cost.",
    floored: "{count, plural, one {One variant stops} other {# variants stop}} at the cost, with a smaller discount.",
    belowAllowed:
      "{count, plural, one {One variant goes} other {# variants go}} under the cost: allowed only in sales or a clearance.",
    books:
      "{count, plural, one {One new book keeps its} other {# new books keep their}} price: 5% at most, collected in store only.",
    costStands: "No item goes under its cost, whatever the basket.",
    soldes: "Seasonal sales: the next legal dates are from {from} to {until}.",
    dates: "The start and the end are shown with the offer.",
    noEnd: "The customer is told no end.",
  },
  basket: {
    subtotal: "Subtotal",
    delivery: "Delivery",
    free: "free",
    missing: "This item is not for sale.",
    quantity: "{quantity} × {price}",
    margin: "Margin of this basket: {before} without, {after} with.",
    nothing: "Nothing on this basket: {why}",
    gift: "{quantity} × {name} free, to be added to the basket",
  },
  count: "{quantity} {name}",
};
