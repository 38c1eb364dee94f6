import { describe, expect, test } from "vitest";
import { isMember, vatDue } from "#lib/taxes/rates";

const to = (country: string, basisPoints = 2000, companyNumberIsRight = false) =>
  vatDue({ country, basisPoints, companyNumberIsRight });

describe("the VAT of a sale from France", () => {
  test("is its own rate at home, for companies too, and in Monaco", () => {
    expect(to("FR", 550)).toEqual({ basisPoints: 550, why: "home" });
    expect(to("FR", 2000, true)).toEqual({ basisPoints: 2000, why: "home" });
    expect(to("MC", 550)).toEqual({ basisPoints: 550, why: "home" });
  });
  test("is the standard rate of the destination for a consumer in the Union", () => {
    expect(to("DE")).toEqual({ basisPoints: 1900, why: "destination" });
    expect(to("DE", 550)).toEqual({ basisPoints: 1900, why: "destination" });
    expect(to("DE", 0)).toEqual({ basisPoints: 0, why: "destination" });
  });
  test("is none for a company there with a right number, and none outside the Union", () => {
    expect(to("BE", 2000, true)).toEqual({ basisPoints: 0, why: "reverse_charge" });
    expect(to("CH")).toEqual({ basisPoints: 0, why: "export" });
    expect(to("GB", 2000, true)).toEqual({ basisPoints: 0, why: "export" });
  });
  test("knows the 27, none under the 15 % of the directive", () => {
    const union = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");
    for (const country of union) expect([country, isMember(country)]).toEqual([country, true]);
    for (const country of union) expect(to(country).basisPoints).toBeGreaterThanOrEqual(1500);
    expect(isMember("GB")).toBe(false);
  });
});
