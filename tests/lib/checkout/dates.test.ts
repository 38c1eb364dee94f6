import { expect, test } from "vitest";
import type { PricedCart, Shipment } from "#lib/cart/schema";
import { daysOf, laterThan } from "#lib/checkout/dates";

const goods = [
  { id: "l1", sku: "LAMP", digital: false },
  { id: "l2", sku: "MUG", digital: false },
  { id: "l3", sku: "GIFT-CARD", digital: true },
];
const shipped = (promisedAt: string | null, ...lineIds: string[]) =>
  ({ fulfilment: { method: "delivery" }, storeName: null, lineIds, promisedAt, promise: null }) satisfies Shipment;
const collected = (promisedAt: string, ...lineIds: string[]) =>
  ({
    ...shipped(promisedAt, ...lineIds),
    fulfilment: { method: "pickup", store: "ANG" },
    storeName: "Angers",
  }) as const;
const cart = (shipments: readonly Shipment[], slot: PricedCart["slot"] = null) => ({ lines: goods, shipments, slot });

test("each line has the day on which the last of it comes, by the clock of Paris", () => {
  const shipments = [
    shipped("2026-11-26T11:00:00Z", "l1"),
    shipped("2026-11-25T11:00:00Z", "l1", "l2"),
    shipped("2026-11-23T10:00:00Z", "l3"),
  ];
  expect(daysOf(cart(shipments))).toEqual({ l1: "2026-11-26", l2: "2026-11-25" });
  expect(daysOf(cart([collected("2026-11-23T23:30:00Z", "l1")]))).toEqual({ l1: "2026-11-24" });
  expect(daysOf(cart([shipped(null, "l1")]))).toEqual({});
});

test("a later day is a change, a later hour and a sooner day are none, nor is a line nobody saw a day of", () => {
  const agreed = { l1: "2026-11-25" };
  expect(laterThan(agreed, cart([shipped("2026-11-25T17:00:00Z", "l1")]))).toEqual([]);
  expect(laterThan(agreed, cart([shipped("2026-11-24T11:00:00Z", "l1")]))).toEqual([]);
  expect(laterThan(agreed, cart([shipped("2026-11-26T11:00:00Z", "l2")]))).toEqual([]);
  expect(laterThan(agreed, cart([shipped("2026-11-26T11:00:00Z", "l1", "l2")]))).toEqual([
    { store: null, was: "2026-11-25", is: "2026-11-26", skus: ["LAMP"] },
  ]);
});

test("what slides together is told once, a store by its name", () => {
  const agreed = { l1: "2026-11-25", l2: "2026-11-25" };
  expect(laterThan(agreed, cart([collected("2026-11-26T09:00:00Z", "l1", "l2")]))).toEqual([
    { store: "Angers", was: "2026-11-25", is: "2026-11-26", skus: ["LAMP", "MUG"] },
  ]);
});

test("an appointment is the day that was chosen", () => {
  const slot = { date: "2026-11-30", half: "morning" } as const;
  expect(laterThan({ l1: "2026-11-25" }, cart([shipped("2026-11-30T11:00:00Z", "l1")], slot))).toEqual([]);
});
