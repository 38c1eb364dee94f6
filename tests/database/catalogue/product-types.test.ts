import { beforeAll, describe, expect, test } from "vitest";
import { deleteAttribute, saveAttribute } from "#lib/catalogue/commands-attributes";
import { saveBrand } from "#lib/catalogue/commands-brands";
import { weighAgain, weighProducts } from "#lib/catalogue/commands-due";
import { deleteProductType, saveProductType } from "#lib/catalogue/commands-types";
import { attribute, attributeList, productType } from "#lib/catalogue/queries-types";
import { type Actor, system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";

const camille: Actor = {
  kind: "staff",
  id: "0192",
  name: "Camille",
  permissions: new Set(["products.write"]),
  storeCodes: [],
};
const finish = {
  code: "finish",
  kind: "choice",
  labelFr: "Finition",
  labelEn: "Finish",
  values: [
    { code: "mat", labelFr: "Mate", labelEn: "Matt" },
    { code: "brillant", labelFr: "Brillante", labelEn: "" },
  ],
};

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMPE" });
});

describe("Camille says what a lamp must tell", () => {
  test("an attribute with its list, in two languages", async () => {
    expect(await saveAttribute(camille, finish)).toMatchObject({ ok: true });
    expect(await attribute("finish")).toMatchObject({
      kind: "choice",
      values: [
        { code: "mat", labelEn: "Matt" },
        { code: "brillant", labelEn: null },
      ],
    });
    expect((await attributeList({ query: "finit" })).items).toMatchObject([{ code: "finish", values: 2 }]);
  });

  test("and a type that asks for it, under a heading, with its legal facts", async () => {
    const lamp = { code: "lampe", nameFr: "Lampe", requiredLegal: ["energyClass"] };
    const asks = { attributeCode: "finish", required: true, groupFr: "Aspect" };
    expect(await saveProductType(camille, { ...lamp, attributes: [asks] })).toMatchObject({ ok: true });
    expect(await productType("lampe")).toMatchObject({
      requiredLegal: ["energyClass"],
      attributes: [{ required: true, groupFr: "Aspect", attribute: { labelFr: "Finition" } }],
    });
    const unknown = { ...asks, attributeCode: "nowhere" };
    expect(await saveProductType(camille, { ...lamp, attributes: [unknown] })).toMatchObject({
      refusal: { code: "unknown_attribute" },
    });
  });

  test("what products say is never made senseless by a change of its attribute", async () => {
    await database.product.updateMany({ data: { attributes: { finish: "mat" }, typeCode: "lampe" } });
    const refused = { refusal: { code: "values_do_not_fit", value: "mat", products: 1 } };
    expect(await saveAttribute(camille, { ...finish, kind: "number", values: [] })).toMatchObject(refused);
    expect(await saveAttribute(camille, { ...finish, values: finish.values.slice(1) })).toMatchObject(refused);
    expect(await saveAttribute(camille, { ...finish, labelFr: "Fini" })).toMatchObject({ ok: true });
    expect(await deleteAttribute(camille, { code: "finish" })).toMatchObject({ refusal: { code: "attribute_in_use" } });
    expect(await deleteProductType(camille, { code: "lampe" })).toMatchObject({ refusal: { code: "type_in_use" } });
  });

  test("a text does not filter a list, a code is a code, and a visitor changes nothing", async () => {
    const text = { ...finish, code: "story", kind: "text", values: [] };
    expect(await saveAttribute(camille, { ...text, facet: true })).toMatchObject({
      refusal: { code: "cannot_filter" },
    });
    for (const wrong of [{ code: "Ma Finition" }, { kind: "json" }, { values: [finish.values[0], finish.values[0]] }])
      expect(await saveAttribute(camille, { ...finish, ...wrong })).toMatchObject({ refusal: { code: "invalid" } });
    expect(await saveAttribute({ kind: "visitor" }, finish)).toMatchObject({ refusal: { code: "forbidden" } });
  });

  test("who answers for a brand, told whole or not at all, has its products weighed again", async () => {
    const maker = {
      name: "Atelier Lueur",
      address: "3 rue du Puits, 49000 Angers",
      contact: "lueur@fournisseur.example",
    };
    expect(await saveBrand(camille, { code: "lueur", name: "Lueur", maker: { name: "Lueur" } })).toMatchObject({
      refusal: { code: "invalid" },
    });
    expect(await saveBrand(camille, { code: "lueur", name: "Lueur", maker })).toMatchObject({ ok: true });
    await database.product.updateMany({ data: { brandCode: "lueur", weighedAt: new Date("2030-01-01") } });
    await weighAgain(system("catalogue"), { brandCode: "lueur" });
    expect(await weighProducts(system("catalogue"), {})).toMatchObject({ value: { worked: 1 } });
    expect((await database.product.findFirstOrThrow()).missing).not.toContain("maker");
  });

  test("what nobody says or asks for can go", async () => {
    await database.product.updateMany({ data: { attributes: {}, typeCode: null } });
    expect(await deleteProductType(camille, { code: "lampe" })).toMatchObject({ ok: true });
    expect(await deleteAttribute(camille, { code: "finish" })).toMatchObject({ ok: true });
    expect(await deleteAttribute(camille, { code: "finish" })).toMatchObject({
      refusal: { code: "unknown_attribute" },
    });
  });
});
