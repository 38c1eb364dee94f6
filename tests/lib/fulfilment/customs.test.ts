import { describe, expect, test } from "vitest";
import { legalIdentity } from "#lib/content/legal-identity";
import { customsPdf } from "#lib/facturx/customs-pdf";
import { goesThroughCustoms, undeclared } from "#lib/fulfilment/customs";

const lamp = {
  ...{ sku: "LAMP", name: "Lampe Lueur", quantity: 2, grams: 2400, valueMinor: 8166 },
  ...{ hsCode: "940521", originCountry: "PT" },
};
const unknown = { ...lamp, sku: "TABLE", hsCode: null };

describe("a parcel", () => {
  test.each([
    ["FR", false],
    ["MC", false],
    ["DE", false],
    ["CH", true],
    ["GB", true],
    [null, false],
  ] as const)("to %s goes through customs: %s", (country, expected) =>
    expect(goesThroughCustoms({ method: "delivery", country })).toBe(expected),
  );

  test("that is fetched here goes through none, wherever its customer lives", () =>
    expect(goesThroughCustoms({ method: "pickup", country: "CH" })).toBe(false));

  test("out of the Union names what nobody can declare, and one within it nothing", () => {
    const lines = [lamp, unknown, { ...lamp, sku: "CHAIR", originCountry: null }];
    expect(undeclared({ method: "delivery", country: "CH", lines })).toEqual(["TABLE", "CHAIR"]);
    expect(undeclared({ method: "delivery", country: "BE", lines })).toEqual([]);
  });
});

test("the customs paper is a PDF of one page, and of more where it holds many articles", async () => {
  const address = { line1: "1 rue du Rhône", line2: null, postcode: "1204", city: "Genève", country: "CH" };
  const view = {
    ...{ orderNumber: "BF-100042", on: "2026-11-22", seller: legalIdentity, buyer: { name: "Camille", address } },
    ...{ trackingNumber: "LG77", weightGrams: 2600, lines: [lamp] },
  };
  const pages = async (count: number) => {
    const file = Buffer.from(await customsPdf({ ...view, lines: Array.from({ length: count }, () => lamp) }));
    expect(file.subarray(0, 5).toString()).toBe("%PDF-");
    return file.toString("latin1").match(/\/Type \/Page\n/g)?.length;
  };
  expect(await pages(1)).toBe(1);
  expect(await pages(80)).toBeGreaterThan(1);
});
