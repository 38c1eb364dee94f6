import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grossOfNet } from "#lib/taxes/net-lines";
import { vatDue } from "#lib/taxes/rates";
import { taxedUnit } from "#lib/taxes/unit-price";
import { deliveryPerRate, netShares, vatPerRate } from "#lib/taxes/vat";

const due = (country: string, declares = false) =>
  vatDue({ country, goods: null, basisPoints: 2000, buyer: declares ? "declaring_company" : "consumer", oss: true });

describe("a unit price", () => {
  const lamp = { gross: 4900, net: null, basisPoints: 2000 };
  test("is what the shop asks at home, and what consumers read elsewhere in the Union", () => {
    expect(taxedUnit(lamp, due("FR", true))).toEqual({ gross: 4900, net: null, basisPoints: 2000, exempt: null });
    expect(taxedUnit(lamp, due("DE"))).toEqual({ gross: 4900, net: null, basisPoints: 1900, exempt: null });
  });
  test("without VAT gets that of the destination", () =>
    expect(taxedUnit({ ...lamp, net: 4000 }, due("DE"))).toMatchObject({ gross: 4760, net: 4000, basisPoints: 1900 }));
  test("is what is left without the French VAT where none is due", () => {
    expect(taxedUnit(lamp, due("DE", true))).toEqual({
      gross: 4083,
      net: 4083,
      basisPoints: 0,
      exempt: "reverse_charge",
    });
    expect(taxedUnit({ ...lamp, net: 4000 }, due("CH"))).toMatchObject({ gross: 4000, exempt: "export" });
  });
});

describe("VAT on net prices", () => {
  test("is counted on the sum of each rate, not line by line, and shared to the lines", () =>
    expect(
      grossOfNet([
        { net: 108, basisPoints: 1900 },
        { net: 1000, basisPoints: 550 },
        { net: 216, basisPoints: 1900 },
      ]),
    ).toEqual([129, 1055, 257]));
});

describe("a bill", () => {
  test("takes VAT out of what is sold with it, and leaves what is sold without it as it is", () => {
    const amounts = [
      { gross: 999, basisPoints: 2000 },
      { gross: 1200, net: 1000, basisPoints: 2000 },
      { gross: 500, net: 500, basisPoints: 0, exempt: "reverse_charge" },
    ] as const;
    expect(vatPerRate(amounts)).toEqual([
      { basisPoints: 0, net: 500, vat: 0, gross: 500, exempt: "reverse_charge" },
      { basisPoints: 2000, net: 1833, vat: 366, gross: 2199 },
    ]);
    expect(netShares(amounts)).toEqual([833, 1000, 500]);
  });

  test("carries goods that bear no VAT without any", () =>
    expect(deliveryPerRate(590, [{ gross: 500, net: 500, basisPoints: 0, exempt: "export" }])).toEqual([
      { gross: 492, basisPoints: 0, exempt: "export" },
    ]));

  test("sums to its lines, to the cent, whatever is on it", () => {
    const amount = fc.record({
      gross: fc.integer({ min: 0, max: 200_000 }),
      basisPoints: fc.constantFrom(0, 210, 550, 1000, 2000),
      isNet: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 12 }), (drawn) => {
        const grosses = grossOfNet(drawn.map(({ gross, basisPoints }) => ({ net: gross, basisPoints })));
        const amounts = drawn.map(({ gross, basisPoints, isNet }, i) =>
          isNet ? { gross: grosses[i] ?? 0, net: gross, basisPoints } : { gross, basisPoints },
        );
        const nets = netShares(amounts);
        for (const share of vatPerRate(amounts)) {
          const of = amounts.flatMap((one, i) => (one.basisPoints === share.basisPoints ? [i] : []));
          const sum = (minors: readonly number[]) => of.reduce((total, i) => total + (minors[i] ?? 0), 0);
          expect(share).toMatchObject({ net: sum(nets), gross: sum(amounts.map(({ gross }) => gross)) });
          expect(share.net + share.vat).toBe(share.gross);
          for (const i of of) expect(nets[i]).toBeLessThanOrEqual(amounts[i]?.gross ?? 0);
        }
      }),
    );
  });
});
