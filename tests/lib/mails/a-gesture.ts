import type { GestureView, RefundRequestView } from "#lib/orders/schema";

/** A gesture for a late parcel, as its mail is given it. */
export const gestureGiven: GestureView = {
  id: "01a20000-0000-7000-8000-000000000010",
  pays: "refund",
  amount: 1500,
  reason: "late",
  cause: "carrier",
  words: "Votre colis est arrivé trois jours trop tard, pardon.",
  actorName: "Nadia Benali",
  approvedByName: null,
  at: "2026-11-22T10:00:00Z",
  stopped: false,
};

/** A refund over what its author gives alone. */
export const waitingRefund: RefundRequestView = {
  id: "01a20000-0000-7000-8000-000000000011",
  order: {
    id: "01a20000-0000-7000-8000-000000000012",
    number: "BF-100042",
    name: "Camille",
    paid: 52_000,
    refunded: 0,
  },
  kind: "lines",
  amount: 52_000,
  lines: [{ name: "Lampe Cobalt", quantity: 1 }],
  includeDelivery: false,
  cause: null,
  reason: "Jamais arrivée",
  ceiling: "large",
  authorId: "01a20000-0000-7000-8000-000000000002",
  authorName: "Nadia Benali",
  authorRoles: ["service_agent"],
  at: "2026-11-22T10:00:00Z",
  alone: false,
  heldUntil: "2026-11-23T10:00:00Z",
};
