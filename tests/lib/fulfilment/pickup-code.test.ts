import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashPickupCode, pickupCode, readPickupCode, spelledPickupCode } from "#lib/fulfilment/pickup-code";
import { pickupTerm } from "#lib/fulfilment/pickup-term";
import { shortName } from "#lib/kernel/short-name";

const parcel = "0193a1b2-0000-7000-8000-000000000001";

describe("the code of a pick-up", () => {
  test("is made again the same for its parcel, and another for another", () => {
    expect(pickupCode(parcel)).toBe(pickupCode(parcel));
    expect(pickupCode(parcel)).not.toBe(pickupCode(parcel.replace(/1$/, "2")));
  });

  test("has ten signs of five bits, none of which looks like another", () =>
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(pickupCode(id)).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
      }),
    ));

  test("uses every sign about as often: fifty bits are fifty bits", () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 3200; i++)
      for (const sign of pickupCode(`parcel ${i}`)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    expect(counts.size).toBe(32);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  test("is read as it was meant, however it is typed or said", () =>
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const code = pickupCode(id);
        expect(readPickupCode(spelledPickupCode(code))).toBe(code);
        expect(readPickupCode(code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l"))).toBe(code);
      }),
    ));

  test("is no reservation's code, no barcode and no order's number", () => {
    for (const other of ["7KQ29M4XB", "3760000000017", "BF-48190", "", "7KQ29 M4XBTZ", "7KQ29 M4XB!"])
      expect(readPickupCode(other)).toBeNull();
  });

  test("what is stored of it tells nothing of it", () => {
    const code = pickupCode(parcel);
    expect(hashPickupCode(code)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashPickupCode(code)).not.toContain(code.toLowerCase());
  });
});

describe("how long a pick-up waits", () => {
  const paris = { holdDays: 7, timeZone: "Europe/Paris" };

  test("until the end of the seventh day after it is ready, with a word in the morning two days before", () => {
    const { until, remindAt } = pickupTerm(new Date("2026-11-21T15:40:00Z"), paris);
    expect(until.toISOString()).toBe("2026-11-28T23:00:00.000Z");
    expect(remindAt.toISOString()).toBe("2026-11-26T08:00:00.000Z");
  });

  test("by the clock of the store, also on the night when it changes", () => {
    const { until } = pickupTerm(new Date("2026-10-20T10:00:00Z"), { ...paris, holdDays: 5 });
    expect(until.toISOString()).toBe("2026-10-25T23:00:00.000Z");
  });

  test("a store that keeps things a day or two reminds the next morning, never before it is ready", () => {
    const readyAt = new Date("2026-11-21T15:40:00Z");
    for (const holdDays of [1, 2, 3]) {
      const { remindAt, until } = pickupTerm(readyAt, { ...paris, holdDays });
      expect(remindAt.getTime()).toBeGreaterThan(readyAt.getTime());
      expect(remindAt.getTime()).toBeLessThan(until.getTime());
    }
  });
});

test("the counter is told a first name and an initial", () => {
  expect(["Marc Durand", "  Jean-Paul  de la Tour ", "Zélie", "Ana élan"].map(shortName)).toEqual([
    "Marc D.",
    "Jean-Paul T.",
    "Zélie",
    "Ana É.",
  ]);
});
