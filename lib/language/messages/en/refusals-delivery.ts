/** What the rooms of delivery and promises answer when the answer is no. */
export const deliveryRefusals = {
  unknown_carrier: { title: "Unknown carrier", detail: "There is no such carrier." },
  day_past: { title: "Day over", detail: "That day is over: its calendar no longer changes." },
  slot_taken: {
    title: "Appointment taken",
    detail: "Somebody has just taken the last appointment of that half-day.",
  },
  unknown_relay_point: {
    title: "Unknown collection point",
    detail: "This collection point is not offered near the delivery address.",
  },
  promise_not_missed: {
    title: "Promise not missed",
    detail: "This promise was not missed: there is nothing to explain.",
  },
  miss_closed: { title: "Already explained", detail: "Somebody has just written the reason of this missed promise." },
  country_not_delivered: {
    title: "Country not served",
    detail: "We do not deliver to this country. Collection in a store is possible.",
  },
  not_sent_abroad: {
    title: "Not outside France",
    detail:
      "One of these articles is not sent outside France: alcohol would owe its excise there. Remove it, or choose a store.",
  },
};
