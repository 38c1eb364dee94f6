import { describe, expect, test } from "vitest";
import type { Act } from "#lib/credit/acts";
import { ceilingOver, type Standing } from "#lib/credit/ceilings";

const nothingYet: Standing = { soldMinor: 0, givenMinor: 0, decidesGestures: false };
const over = (act: Act, standing: Partial<Standing> = {}) => ceilingOver(act, { ...nothingYet, ...standing });

const recipient = "camille@courrier.example";
const why = { locale: "fr", reason: "Au comptoir" } as const;
const sold = (amountMinor: number): Act => ({ kind: "card", amountMinor, receipt: "ANG-1", recipient, ...why });
const offered = (amountMinor: number): Act => ({ kind: "card", amountMinor, receipt: null, recipient, ...why });
const activated = (amountMinor: number): Act => ({ kind: "activate", creditId: "c", receipt: "ANG-1", amountMinor });
const given = (amountMinor: number): Act => ({ kind: "give", accountId: "a", amountMinor, reason: "Retard" });
const corrected = (amountMinor: number): Act => ({ kind: "adjust", creditId: "c", amountMinor, reason: "Erreur" });
const batch = (count: number, amountMinor: number): Act => ({ kind: "batch", name: "Noël", count, amountMinor });
const recoded = (amountMinor: number): Act => ({ kind: "new_code", creditId: "c", recipient, ...why, amountMinor });

describe("one person alone", () => {
  test.each([
    ["sells a card of 150 €, to the cent", sold(15_000), sold(15_001), 15_000],
    ["activates one of 150 €", activated(15_000), activated(15_001), 15_000],
    ["prints cards of 150 €", batch(10, 15_000), batch(10, 15_001), 15_000],
    ["prints cards for 5 000 €", batch(100, 5_000), batch(101, 5_000), 500_000],
    ["gives 15 €", given(1_500), given(1_501), 1_500],
    ["corrects a balance up by 15 €", corrected(1_500), corrected(1_501), 1_500],
    ["corrects a balance down by 150 €", corrected(-15_000), corrected(-15_001), 15_000],
    ["sends a new code of a card that holds 150 €", recoded(15_000), recoded(15_001), 15_000],
  ])("%s", (_, within, beyond, ceilingMinor) => {
    expect(over(within)).toBeNull();
    expect(over(beyond)).toBe(ceilingMinor);
  });

  test("offers no card, however small", () => expect(over(offered(100))).toBe(0));

  test("gives 150 € where gestures are theirs to decide", () => {
    expect(over(given(15_000), { decidesGestures: true })).toBeNull();
    expect(over(given(15_001), { decidesGestures: true })).toBe(15_000);
    expect(over(corrected(1_501), { decidesGestures: true })).toBe(1_500);
  });

  test("sells for 1 500 € and gives 150 € within a day", () => {
    expect(over(sold(5_000), { soldMinor: 145_000 })).toBeNull();
    expect(over(sold(5_000), { soldMinor: 145_001 })).toBe(150_000);
    expect(over(activated(5_000), { soldMinor: 145_001 })).toBe(150_000);
    expect(over(given(1_000), { givenMinor: 14_000 })).toBeNull();
    expect(over(given(1_000), { givenMinor: 14_001 })).toBe(15_000);
    expect(over(corrected(1_000), { givenMinor: 14_001 })).toBe(15_000);
  });
});
