import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exemptionOfUsed, marginVat } from "#lib/taxes/margin";
import { deliveryPerRate, netShares, vatPerRate } from "#lib/taxes/vat";

const used = { boughtForMinor: 30_000, basisPoints: 2000 };

describe("the VAT of used goods that were bought from a private person (CGI, article 297 A)", () => {
  test("is inside the margin, and nought where there is none", () => {
    expect(marginVat(42_000, used)).toEqual({ basisPoints: 2000, netMinor: 10_000, vatMinor: 2_000 });
    for (const sold of [30_000, 29_999, 0])
      expect(marginVat(sold, used)).toEqual({ basisPoints: 2000, netMinor: 0, vatMinor: 0 });
  });

  test("is never negative, and never more than that of the whole price", () => {
    const price = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(price, price, fc.constantFrom(2000, 1000, 550, 210), (sold, boughtForMinor, basisPoints) => {
        const { netMinor, vatMinor } = marginVat(sold, { boughtForMinor, basisPoints });
        expect(vatMinor).toBeGreaterThanOrEqual(0);
        expect(vatMinor).toBeLessThanOrEqual(marginVat(sold, { boughtForMinor: 0, basisPoints }).vatMinor);
        expect(netMinor + vatMinor).toBe(Math.max(0, sold - boughtForMinor));
      }),
    );
  });

  test("is due here wherever in the Union they go; out of it they are exported", () =>
    expect(["FR", "MC", "DE", "CH", "GB"].map(exemptionOfUsed)).toEqual([
      "margin",
      "margin",
      "margin",
      "export",
      "export",
    ]));

  test("shows on no line: the price is all there is, and the delivery bears the standard rate", () => {
    const goods = [{ gross: 42_000, basisPoints: 0, exempt: "margin" }] as const;
    expect(netShares(goods)).toEqual([42_000]);
    expect(vatPerRate([...goods, ...deliveryPerRate(600, goods)])).toEqual([
      { basisPoints: 0, net: 42_000, vat: 0, gross: 42_000, exempt: "margin" },
      { basisPoints: 2000, net: 500, vat: 100, gross: 600 },
    ]);
  });
});
