import type { OrderVersionView } from "#lib/orders/versions";

/** An order after a change of every kind. */
export const editedVersion: OrderVersionView = {
  number: 2,
  at: "2026-11-21T11:00:00Z",
  actorName: "Nadia",
  reason: "Demande par téléphone",
  changes: [
    { kind: "added", sku: "BF-DEC-001", name: "Lampe Arc", quantity: 1, amountMinor: 4900 },
    { kind: "removed", sku: "BF-CUI-017", name: "Cocotte", quantity: 1, amountMinor: 8900 },
    { kind: "address", from: "18 rue Saint-Aubin, 49100 Angers", to: "3 rue de la Paix, 75002 Paris" },
    { kind: "delivery", from: "standard", to: "Livraison demain", amountMinor: 700 },
    { kind: "discount", nameFr: "Duo", nameEn: "Pair", amountMinor: 490 },
  ],
  totalBeforeMinor: 12_000,
  totalAfterMinor: 9_190,
  snapshot: {
    lines: [],
    address: null,
    deliveryMethod: "standard",
    relayPoint: null,
    goodsMinor: 7_900,
    deliveryMinor: 1_290,
    totalMinor: 9_190,
  },
};
