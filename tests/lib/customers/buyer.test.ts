import { describe, expect, test } from "vitest";
import { keptBuyer } from "#lib/customers/buyer";
import { toldBuyer } from "#lib/customers/schema";
import { checkSiret } from "#lib/customers/siret";

describe("a SIRET", () => {
  test.each(["214 900 078 00012", "21490007800012", "356 000 000 00048", "35600000049837"])("%s is right", (text) =>
    expect(checkSiret(text)).toEqual({ ok: true, value: text.replaceAll(" ", "") }),
  );
  test.each(["21490007800013", "2149000780001", "35600000049838", "2149000780001A", ""])("%s is wrong", (text) =>
    expect(checkSiret(text)).toMatchObject({ ok: false, refusal: { code: "siret_wrong" } }),
  );
});

describe("whom a cart is for", () => {
  test("a company by its VAT number, with its country and its own reference", () => {
    const told = toldBuyer.parse({ kind: "company", name: " Werkstatt ", vatNumber: "de 136 695 976" });
    expect(keptBuyer(told)).toEqual({
      ok: true,
      value: {
        ...{ kind: "company", name: "Werkstatt", vatNumber: "DE136695976", country: "DE", siret: null },
        ...{ buyerReference: null, purchaseOrderReference: null },
      },
    });
  });
  test("a public body by its SIRET, its service and its commitment; what was left empty is not told", () => {
    const told = { kind: "public_body", name: "Mairie d’Angers", siret: "21490007800012", buyerReference: " " };
    expect(keptBuyer(toldBuyer.parse({ ...told, purchaseOrderReference: "ENG-17" }))).toMatchObject({
      value: { siret: "21490007800012", vatNumber: null, buyerReference: null, purchaseOrderReference: "ENG-17" },
    });
  });
  test("nobody with a number that cannot be theirs: the field is named", () => {
    const wrong = {
      kind: "company",
      name: "Werkstatt",
      vatNumber: "DE136695977",
      purchaseOrderReference: null,
    } as const;
    expect(keptBuyer(wrong)).toMatchObject({ refusal: { code: "vat_number_wrong", field: "vatNumber" } });
  });
});
