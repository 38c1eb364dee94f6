import { describe, expect, test } from "vitest";
import { vatOnNet } from "#lib/taxes/net-lines";
import { vatDue } from "#lib/taxes/rates";

const to = (country: string, basisPoints = 2000, companyNumberIsRight = false) =>
  vatDue({ country, basisPoints, companyNumberIsRight });

describe("the VAT of a sale from France", () => {
  test("is its own rate at home, for companies too", () => {
    expect(to("FR", 550)).toEqual({ basisPoints: 550, why: "home" });
    expect(to("FR", 2000, true)).toEqual({ basisPoints: 2000, why: "home" });
  });
  test("is the rate of the destination for a consumer in the Union", () => {
    expect(to("DE")).toEqual({ basisPoints: 1900, why: "destination" });
    expect(to("DE", 550)).toEqual({ basisPoints: 700, why: "destination" });
    expect(to("DE", 0)).toEqual({ basisPoints: 0, why: "destination" });
  });
  test("is none for a company there with a right number, and none outside the Union", () => {
    expect(to("BE", 2000, true)).toEqual({ basisPoints: 0, why: "reverse_charge" });
    expect(to("CH")).toEqual({ basisPoints: 0, why: "export" });
    expect(to("GB", 2000, true)).toEqual({ basisPoints: 0, why: "export" });
  });
});

describe("VAT on net prices", () => {
  test("is counted on the sum of each rate, not line by line", () =>
    expect(
      vatOnNet([
        { netMinor: 108, quantity: 3, basisPoints: 1900 },
        { netMinor: 1000, quantity: 1, basisPoints: 550 },
      ]),
    ).toEqual([
      { basisPoints: 550, net: 1000, vat: 55, gross: 1055 },
      { basisPoints: 1900, net: 324, vat: 62, gross: 386 },
    ]));
});
