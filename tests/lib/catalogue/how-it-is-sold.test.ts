import { describe, expect, test } from "vitest";
import { measureText } from "#lib/catalogue/measure-text";
import { saleNotes } from "#lib/catalogue/sale-notes";
import { saleTerms, wording } from "#lib/catalogue/sale-terms";
import { whenMade } from "#lib/catalogue/when-made";
import { toldException } from "#lib/catalogue/withdrawal";

const now = new Date("2026-11-21T10:00:00Z");
const engraved = { labelFr: "Prénom", labelEn: "Name", most: 12, days: 6 };

describe("an amount that is cut or weighed", () => {
  test("is told in the unit that people use", () => {
    expect(measureText(250, "g", "fr")).toBe("250\u00A0g");
    expect(measureText(1250, "g", "fr")).toBe("1,25\u00A0kg");
    expect(measureText(1250, "g", "en")).toBe("1.25\u00A0kg");
    expect(measureText(150, "cm", "fr")).toBe("1,5\u00A0m");
    expect(measureText(750, "ml", "fr")).toBe("750\u00A0ml");
    expect(measureText(2000, "ml", "en")).toBe("2\u00A0L");
  });
});

describe("what is made for its buyer", () => {
  test("is there after the days it takes, or when what it is made of has come", () => {
    expect(whenMade({ engraved }, null, now)).toEqual({ on: "2026-11-27", isFirst: false, isMade: true });
    const arrival = { on: "2026-12-12", isFirst: true };
    expect(whenMade({ engraved }, arrival, now)).toMatchObject({ on: "2026-12-12", isMade: true });
    expect(whenMade({}, arrival, now)).toBe(arrival);
  });

  test("bears letters, figures and plain signs, and nothing that a page or a machine would read as more", () => {
    for (const good of ["Jeanne & Léon", "O’Brien, 1924", "Zoë (2)"])
      expect(wording.safeParse(good).success).toBe(true);
    for (const bad of ["<b>", "a\nb", "x".repeat(61), "{name}"]) expect(wording.safeParse(bad).success).toBe(false);
    expect(saleTerms.safeParse({ engraved: { ...engraved, most: 0 } }).success).toBe(false);
  });
});

describe("why nobody may withdraw (L221-28)", () => {
  test("is what the offer says, else what is sold; sealed goods may come back while their seal is whole", () => {
    expect(toldException({ kind: "physical", legal: {} })).toBeNull();
    expect(toldException({ kind: "physical", legal: { withdrawal: "sealed" } })).toBeNull();
    expect(toldException({ kind: "physical", legal: { coldChain: true } })).toBe("perishable");
    expect(toldException({ kind: "physical", legal: { withdrawal: "made_to_measure" } })).toBe("made_to_measure");
    expect(toldException({ kind: "service", legal: {} })).toBe("dated_service");
    expect(toldException({ kind: "digital", legal: {} })).toBe("digital_started");
    expect(toldException({ kind: "gift_card", legal: {} })).toBeNull();
  });

  test("stands on the offer of a seat once, and a used article says what is owed for it all the same", () => {
    expect(saleNotes({ kind: "service", saleTerms: {}, legal: {} }, "fr")).toHaveLength(1);
    expect(saleNotes({ kind: "service", saleTerms: {}, legal: { withdrawal: "dated_service" } }, "fr")).toEqual([]);
    const rhythm = { every: 1, unit: "month" } as const;
    const [again] = saleNotes({ kind: "subscription", saleTerms: { rhythm }, legal: {} }, "fr");
    expect(again).toContain("chaque mois");
    expect(again).toContain("Sans engagement");
    const [note] = saleNotes({ kind: "physical", saleTerms: { condition: "fair" }, legal: {} }, "fr");
    expect(note).toContain("état correct");
    expect(note).toContain("garantie deux ans");
  });
});
