import type { late as french } from "../fr/late.ts";

export const late: typeof french = {
  causes: {
    late_dispatch: "Your parcel was prepared late.",
    carrier_delay: "The carrier is running late.",
    carrier_lost: "The carrier has lost your parcel.",
    short_pick: "An article was missing when your order was prepared.",
    not_ready: "The store will not have your order ready by the hour we told you.",
    calendar: "A day without transport has come in between.",
  },
  was: "Promised {day}",
  now: "Now {day}",
  unknown: "New date unknown",
  both: "Promised {was}, now {now}",
  bothUnknown: "Promised {was}. No new date yet",
  heading: "{name}, we are late.",
  title: "We will not keep the promised date.",
  sorry: "It is for us to tell you, and for you to choose.",
  rights:
    "You may end the contract: everything paid for these articles comes back to you, within 14 days at the latest.",
  wait: "Wait",
  waitText: "We deliver {day}; there is nothing else to do.",
  waitCollectText: "From {day}, your order waits for you.",
  collect: "Collect in a store",
  collectText: "These stores have all of it on the shelf. Should the parcel come after all, refuse it.",
  collectNone: "No store has all of these articles at the moment.",
  readyFrom: "ready {day}",
  collectHere: "Collect here",
  cancel: "Cancel and be refunded",
  cancelText: "We give {amount} back to what you paid with.",
  chosen: {
    wait: "You are waiting: noted.",
    collect: "You collect in a store: noted.",
    cancel: "Cancelled. Your refund is on its way.",
  },
  mail: {
    subject: "Order {number}: {known, select, yes {a new date, and your choice} other {we will not keep the date}}",
    preview: "Wait, collect in a store or cancel: you choose.",
    text: "We promised you these articles {was}. We will not keep that date. {cause}",
    newDate: "The new date:",
    noDate: "We have no new date to promise you, and we do not make one up.",
    choices:
      "{known, select, yes {You can wait for that date, collect your articles in a store that has them, or cancel and be refunded.} other {You can collect your articles in a store that has them, or cancel and be refunded.}}",
    choose: "Choose",
  },
};
