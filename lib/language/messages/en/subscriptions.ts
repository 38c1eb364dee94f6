/** Subscriptions: what is delivered again and again. */
export const subscriptions = {
  rhythm: {
    week: "{every, plural, one {every week} other {every # weeks}}",
    month: "{every, plural, one {every month} other {every # months}}",
  },
  offer:
    "Subscription, {rhythm}: the price is that of one delivery. No commitment, cancel at any time. Later deliveries are sent free of charge; each is announced three days before and paid by the card you let us keep, or by a link.",
  perDelivery: "a delivery",
  free: "No commitment: skip, pause or cancel whenever you like.",
  again: "{name}, {rhythm}, {price} a delivery",
  declare: "I subscribe: {articles}. No commitment: I may skip a delivery, pause or cancel at any time.",
  title: "Your subscription",
  mine: "Your subscriptions",
  facts: "{quantity} × {article}, {rhythm}, {price} a delivery, carriage free.",
  states: {
    active:
      "Next delivery on {day}. We announce it three days before; it is paid by the card you kept on your account, or else by a link or by transfer.",
    paused: "Paused: nothing is delivered or asked for.",
    ended: "Ended: nothing more is delivered or asked for.",
  },
  skip: "Skip the next delivery",
  pause: "Pause",
  resume: "Resume deliveries",
  cancel: "Cancel your contract",
  see: "Manage my subscription",
  toOrder: "See the order",
  deliveries: "Your deliveries",
  first: "First delivery: order {number}",
  delivery: {
    ordered: "{day}: order {number}",
    skipped: "{day}: skipped at your request",
    unavailable: "{day}: article not available, nothing was asked for",
    unpaid: "{day}: not paid, cancelled",
  },
  ending: {
    lead: "Your subscriptions, free of charge and without a reason. You see what ends, one click confirms it, an e-mail proves it.",
    this: "Cancel: {article}",
    none: "No subscription is running on order {number}.",
    withdrawInstead:
      "A purchase that was or will be delivered goes back another way: you may withdraw from the contract for fourteen days.",
    title: "Cancel your contract",
    what: "Your subscription ends at once, at no cost. No delivery follows.",
    unpaid:
      "A delivery that is ordered and not yet paid is cancelled. What you have paid is delivered as promised, with your fourteen days to withdraw.",
    proof: "An e-mail confirms it, with its date and time, to {email}.",
    confirm: "Notify the cancellation",
    keep: "Keep my subscription",
  },
  mail: {
    near: {
      subject: "{article}: next delivery on {day}",
      text: "On {day} we prepare your delivery: {facts} That day the card kept on your account pays it; without one, you get a link and nothing is taken.",
    },
    missed: {
      subject: "{article}: no delivery on {day}",
      text: "The article of your subscription was not available on {day}. Nothing is asked of you, and the next delivery comes on its day.",
    },
    ended: {
      subject: "Your subscription to {article} is cancelled",
      text: "Your subscription ended on {day} at {time}. Nothing more is delivered or asked for. Keep this e-mail.",
    },
    button: "Skip, pause or cancel",
    seeButton: "See the subscription",
  },
  desk: {
    title: "Subscriptions",
    count: "{count, plural, =0 {none} one {# subscription} other {# subscriptions}}",
    empty: "No subscription yet.",
    columns: {
      who: "Customer",
      what: "Article",
      rhythm: "Rhythm",
      next: "Next delivery",
      state: "State",
      price: "A delivery",
    },
    states: { active: "active", paused: "paused", ended: "ended" },
    line: "{quantity} × {article}",
    end: "End the subscription",
    keep: "Keep it",
    reason: "Reason",
  },
};

/** What the journal says of them. */
export const subscriptionDeeds = {
  skip: "skipped a delivery of the subscription of order",
  order_delivery: "ordered a delivery of the subscription of order",
  miss_delivery: "could not order a delivery of the subscription of order",
  drop_unpaid: "cancelled, unpaid, the subscription delivery",
  start: "opened the subscription of order",
  pause: "paused the subscription of order",
  resume: "resumed the subscription of order",
  cancel: "cancelled the subscription of order",
  end: "ended the subscription of order",
  end_of_order: "ended, its order cancelled or withdrawn from, the subscription of order",
};
