import { describe, expect, test } from "vitest";
import { checkVatNumber, declaresItself } from "#lib/taxes/vat-number";

/** One of each country, as published by its company or its tax office. */
const right =
  `ATU13585627 BE0428759497 BG175074752 CY10259033P CZ25123891 DE136695976 DK13585628 EE100931558 ESB58378431
FI20774740 FR40303265045 EL094259216 HR33392005961 HU12892312 IE6433435F IT00743110157 LT119511515 LU15027442
LV40003521600 MT11679112 NL004495445B01 PL8567346215 PT501964843 RO18547290 SE123456789701 SI50223054 SK2022749619
GB980780684 XI980780684 CHE107787577`.split(/\s+/);

/** The same with one digit wrong: the last that counts. */
const spoilt = (number: string): string[] => {
  const end = /(B01|(?<=^SE\d{10})01)$/.exec(number)?.index ?? number.length;
  const at = number.slice(0, end).search(/\d\D*$/);
  return [..."0123456789"]
    .filter((digit) => digit !== number[at])
    .map((digit) => number.slice(0, at) + digit + number.slice(at + 1));
};

describe("a VAT number", () => {
  test.each(right)("%s is right, and with any other last digit it is wrong", (number) => {
    expect(checkVatNumber(number)).toMatchObject({ ok: true, value: { number } });
    for (const wrong of spoilt(number)) expect([wrong, checkVatNumber(wrong).ok]).toEqual([wrong, false]);
  });

  test("is read as people type it", () => {
    expect(checkVatNumber(" fr 40 303 265 045 ")).toEqual({
      ok: true,
      value: { number: "FR40303265045", country: "FR" },
    });
    expect(checkVatNumber("CHE-107.787.577 MWST")).toMatchObject({ ok: true });
    expect(checkVatNumber("EL094259216")).toMatchObject({ value: { country: "GR" } });
  });

  test.each([
    "",
    "FR",
    "40303265045",
    "US123456789",
    "NO974760673MVA",
    "FR00000000000",
    "DE136695976 OR 1=1",
    "😀".repeat(400),
  ])("%j is none", (text) => expect(checkVatNumber(text)).toMatchObject({ refusal: { code: "vat_number_wrong" } }));

  test("moves the VAT to a company only where both it and its goods are elsewhere in the Union", () => {
    const moves = (number: string, to: string) => {
      const checked = checkVatNumber(number);
      return checked.ok && declaresItself(checked.value, to);
    };
    expect(moves("DE136695976", "DE")).toBe(true);
    expect(moves("EL094259216", "GR")).toBe(true);
    expect(moves("DE136695976", "BE")).toBe(true);
    expect(moves("DE136695976", "FR")).toBe(false);
    expect(moves("FR40303265045", "FR")).toBe(false);
    expect(moves("GB980780684", "GB")).toBe(false);
  });
});
