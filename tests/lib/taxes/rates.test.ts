import { describe, expect, test } from "vitest";
import { isMember, vatDue } from "#lib/taxes/rates";

type Sale = Parameters<typeof vatDue>[0];
const to = (country: string, basisPoints = 2000, buyer: Sale["buyer"] = "consumer", oss = true) =>
  vatDue({ country, basisPoints, goods: null, buyer, oss });
const reduced = (country: string, goods: Sale["goods"], more: Partial<Sale> = {}) =>
  vatDue({ country, basisPoints: 550, goods, buyer: "consumer", oss: true, ...more });

describe("the VAT of a sale from France", () => {
  test("is its own rate at home, for companies too, and in Monaco", () => {
    expect(to("FR", 550)).toEqual({ basisPoints: 550, why: "home" });
    expect(to("FR", 2000, "company")).toEqual({ basisPoints: 2000, why: "home" });
    expect(to("MC", 550)).toEqual({ basisPoints: 550, why: "home" });
  });
  test("is that of France for a consumer in the Union while the shop is under the threshold and not in the one-stop shop", () => {
    expect(to("DE", 2000, "consumer", false)).toEqual({ basisPoints: 2000, why: "home" });
    expect(to("DE", 550, "consumer", false)).toEqual({ basisPoints: 550, why: "home" });
  });
  test("is that of France for a company that does not declare it there itself, whatever the scheme", () => {
    expect(to("BE", 2000, "company")).toEqual({ basisPoints: 2000, why: "home" });
  });
  test("is then the standard rate of the destination, also for what bears a reduced one here", () => {
    expect(to("DE")).toEqual({ basisPoints: 1900, why: "destination" });
    expect(to("DE", 550)).toEqual({ basisPoints: 1900, why: "destination" });
    expect(to("DE", 0)).toEqual({ basisPoints: 0, why: "home" });
  });
  test("is the reduced rate of the destination for books and food, where one is known, and the standard one elsewhere", () => {
    expect(reduced("DE", "book")).toEqual({ basisPoints: 700, why: "destination" });
    expect(reduced("ES", "book").basisPoints).toBe(400);
    expect(reduced("IE", "book")).toEqual({ basisPoints: 0, why: "destination" });
    expect(reduced("NL", "food").basisPoints).toBe(900);
    expect(reduced("DK", "book").basisPoints).toBe(2500);
    expect(reduced("PL", "food").basisPoints).toBe(2300);
    expect(reduced("FR", "food")).toEqual({ basisPoints: 550, why: "home" });
    expect(reduced("DE", "food", { oss: false })).toEqual({ basisPoints: 550, why: "home" });
    expect(reduced("DE", "book", { buyer: "declaring_company" }).why).toBe("reverse_charge");
  });
  test("is none for a company there with a right number, and none outside the Union", () => {
    expect(to("BE", 2000, "declaring_company")).toEqual({ basisPoints: 0, why: "reverse_charge" });
    expect(to("CH")).toEqual({ basisPoints: 0, why: "export" });
    expect(to("GB", 2000, "company")).toEqual({ basisPoints: 0, why: "export" });
  });
  test("knows the 27, none under the 15 % of the directive", () => {
    const union = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");
    for (const country of union) expect([country, isMember(country)]).toEqual([country, true]);
    for (const country of union) expect(to(country).basisPoints).toBeGreaterThanOrEqual(1500);
    expect(isMember("GB")).toBe(false);
  });
});
