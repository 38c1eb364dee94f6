import { describe, expect, test } from "vitest";
import { marginPerMille } from "#lib/pricing/margin";

describe("the margin of a price", () => {
  test("is what is left of it, without VAT, once the article is paid", () => {
    expect(marginPerMille(1_490, { costMinor: 500, vatBasisPoints: 2_000 })).toBe(597);
    expect(marginPerMille(1_055, { costMinor: 1_200, vatBasisPoints: 550 })).toBe(-200);
    expect(marginPerMille(1, { costMinor: 0, vatBasisPoints: 0 })).toBe(1_000);
  });

  test("is not known without a cost, nor of what is given away", () => {
    expect(marginPerMille(1_490, { costMinor: null, vatBasisPoints: 2_000 })).toBeNull();
    expect(marginPerMille(0, { costMinor: 500, vatBasisPoints: 2_000 })).toBeNull();
  });
});
