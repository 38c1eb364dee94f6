import { describe, expect, test } from "vitest";
import { abnormalSale, type Sale } from "#lib/pricing/abnormal-sale";

const now = new Date("2026-12-01T09:00:00Z");
const television: Sale = {
  priceMinor: 49900,
  costMinor: 34500,
  vatBasisPoints: 2000,
  medianMinor: 49900,
  approvedMinor: null,
  priceSince: new Date("2026-06-01T09:00:00Z"),
  speed: null,
  now,
};
const reasonOf = (more: Partial<Sale>) => abnormalSale({ ...television, ...more })?.reason ?? null;

describe("a sale", () => {
  test("at the usual price is what it looks like", () => expect(reasonOf({})).toBeNull());

  test("under the cost with VAT is abnormal, to the cent", () => {
    expect(reasonOf({ priceMinor: 41400 })).toBeNull();
    expect(abnormalSale({ ...television, priceMinor: 41399 })).toEqual({ reason: "below_cost", referenceMinor: 41400 });
  });

  test("under half of the ninety days' median is abnormal where no cost is known", () => {
    expect(reasonOf({ costMinor: null, priceMinor: 24950 })).toBeNull();
    expect(reasonOf({ costMinor: null, priceMinor: 24949 })).toBe("far_below_usual");
    expect(reasonOf({ costMinor: null, medianMinor: null, priceMinor: 1 })).toBeNull();
  });

  test("ten times faster than usual at a new, lower price is abnormal", () => {
    const fresh = { priceMinor: 43900, priceSince: new Date("2026-12-01T08:00:00Z") };
    expect(reasonOf({ ...fresh, speed: { lastHour: 20, usual: 2 } })).toBe("rush_at_new_price");
    expect(reasonOf({ ...fresh, speed: { lastHour: 19, usual: 2 } })).toBeNull();
    expect(reasonOf({ ...fresh, speed: { lastHour: 10, usual: 0 } })).toBe("rush_at_new_price");
    expect(reasonOf({ ...fresh, speed: { lastHour: 9, usual: 0 } })).toBeNull();
    expect(reasonOf({ ...fresh, speed: null })).toBeNull();
    expect(reasonOf({ priceMinor: 43900, speed: { lastHour: 200, usual: 2 } })).toBeNull();
    expect(reasonOf({ ...fresh, priceMinor: 49900, speed: { lastHour: 200, usual: 2 } })).toBeNull();
  });

  test("at a price is new for a day", () => {
    const rush = { priceMinor: 43900, speed: { lastHour: 20, usual: 2 } };
    expect(reasonOf({ ...rush, priceSince: new Date("2026-11-30T09:00:00Z") })).toBe("rush_at_new_price");
    expect(reasonOf({ ...rush, priceSince: new Date("2026-11-30T08:59:59Z") })).toBeNull();
  });

  test("at a price a second person approved is none, and below that one it is", () => {
    expect(reasonOf({ priceMinor: 20000, approvedMinor: 20000 })).toBeNull();
    expect(reasonOf({ priceMinor: 500, approvedMinor: 20000 })).toBe("below_cost");
  });
});
