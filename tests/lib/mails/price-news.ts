import { company } from "#lib/content/company";
import type { IncidentSummary } from "#lib/incidents/schema";
import type { PriceChangeView } from "#lib/pricing/schema";

const house = { shopUrl: "https://bonnefoy.example", seller: company };

const change: PriceChangeView = {
  id: "01a20000-0000-7000-8000-000000000001",
  batchId: null,
  sku: "BF-IMG-002",
  productId: "01a20000-0000-7000-8000-000000000002",
  productName: { fr: "Téléviseur plasma Héritage", en: null },
  listCode: null,
  minQuantity: 1,
  fromMinor: 49900,
  toMinor: 500,
  reason: "Fin de série",
  source: "form",
  state: "held",
  faults: [],
  hash: "0",
  authorId: null,
  authorName: "Olivier Garnier",
  requestedAt: "2026-11-22T10:00:00Z",
  effectiveAt: null,
  heldUntil: "2026-11-23T10:00:00Z",
  alone: false,
  decidedByName: null,
  decidedAt: null,
  appliedAt: null,
};

/** A price that waits, as its second person is told. */
export const waitingPromotion = {
  house,
  author: "Olivier Garnier",
  name: "Trois pour deux",
  faults: ["stackable", "unlimited"],
  heldUntil: "2026-11-23T10:00:00Z",
  alone: true,
  promotionUrl: "https://bonnefoy.example/fr/admin",
} as const;

export const heldPrice = {
  house,
  author: "Olivier Garnier",
  name: "Fin de série",
  count: 1,
  changes: [change],
  heldUntil: "2026-11-23T10:00:00Z",
  alone: false,
  pricesUrl: "https://bonnefoy.example/fr/admin",
};

const incident: IncidentSummary = {
  id: "01a20000-0000-7000-8000-000000000003",
  sku: "BF-IMG-002",
  productName: { fr: "Téléviseur plasma Héritage", en: null },
  state: "open",
  reason: "far_below_usual",
  priceMinor: 500,
  costMinor: 34500,
  usualMinor: 49900,
  ratioPercent: 1,
  position: "derisory",
  orders: 3,
  units: 4,
  lossMinor: 136333,
  openedAt: "2026-11-22T10:00:00Z",
  decision: null,
  decisionReason: null,
  decidedByName: null,
  decidedAt: null,
  frozen: true,
};

export const frozenPrice = { house, incident, incidentUrl: "https://bonnefoy.example/fr/admin" };

/** What a customer is told of an order at a wrong price. */
export const wrongPrice = {
  house,
  name: "Camille",
  number: "BF-100042",
  article: "Téléviseur plasma Héritage",
  priceMinor: 500,
  decision: "voucher",
  voucherMinor: 2000,
  orderUrl: "https://bonnefoy.example/fr/orders/BF-100042?token=signed.link",
} as const;
