import { describe, expect, test } from "vitest";
import { exceptionOf, repairFirst } from "#lib/returns/exceptions";
import { guaranteeEnd } from "#lib/returns/guarantee";
import { mayBecome, next, open } from "#lib/returns/states";

const sentAt = new Date("2026-11-23T15:00:00Z");
const sold = { kind: "physical", legal: {}, sentAt };

describe("what cannot be withdrawn from", () => {
  test("is what its offer said: fresh, made to measure, on a date, or digital and begun", () => {
    expect(exceptionOf(sold)).toBeNull();
    expect(exceptionOf({ ...sold, legal: { coldChain: true } })).toBe("perishable");
    expect(exceptionOf({ ...sold, legal: { withdrawal: "made_to_measure" } })).toBe("made_to_measure");
    expect(exceptionOf({ ...sold, kind: "digital" })).toBe("digital_started");
    expect(exceptionOf({ ...sold, kind: "digital", sentAt: null })).toBeNull();
  });

  test("is not what is sealed: that is seen when it comes back", () =>
    expect(exceptionOf({ ...sold, legal: { withdrawal: "sealed" } })).toBeNull());
});

describe("the guarantee", () => {
  test("lasts two years from receipt, three once repaired, and knows the shortest month", () => {
    expect(guaranteeEnd(new Date("2026-11-24T10:00:00Z"), false)).toBe("2028-11-24");
    expect(guaranteeEnd(new Date("2026-11-24T10:00:00Z"), true)).toBe("2029-11-24");
    expect(guaranteeEnd(new Date("2028-02-29T10:00:00Z"), true)).toBe("2031-02-28");
    expect(guaranteeEnd(new Date("2028-02-29T10:00:00Z"), false)).toBe("2030-02-28");
  });

  test("offers repair first for what has a guarantee or spare parts of its own", () => {
    expect(repairFirst({ warrantyMonths: 24 })).toBe(true);
    expect(repairFirst({ sparePartsYears: 8 })).toBe(true);
    expect(repairFirst({ ce: true, coldChain: true })).toBe(false);
  });
});

describe("the life of a return", () => {
  test("ends: from a closed one there is no way", () => {
    for (const [state, ways] of Object.entries(next))
      expect(ways.length > 0, state).toBe((open as readonly string[]).includes(state));
  });

  test("pays nothing back that was received and not inspected", () => {
    expect(mayBecome("received", "settled")).toBe(false);
    expect(mayBecome("inspected", "settled")).toBe(true);
  });
});
