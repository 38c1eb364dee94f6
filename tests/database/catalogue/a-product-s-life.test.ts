import { beforeAll, describe, expect, test } from "vitest";
import { createProduct, editProduct } from "#lib/catalogue/commands";
import { publishDue, weighProducts, withdrawDue } from "#lib/catalogue/commands-due";
import { productForEdit } from "#lib/catalogue/queries-admin";
import { versionsOf } from "#lib/catalogue/queries-versions";
import { restoreVersion } from "#lib/inventory/commands-restore";
import { type Actor, system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { morning } from "#tests/support/a-buyer";
import { aShop, aVariant } from "#tests/support/a-shop";

const camille: Actor = {
  kind: "staff",
  id: "0192",
  name: "Camille",
  permissions: new Set(["products.write"]),
  storeCodes: [],
};
const maker = { name: "Atelier Lueur", address: "3 rue du Puits, 49000 Angers", contact: "lueur@fournisseur.example" };
const hours = (count: number) => new Date(morning.getTime() + count * 3_600_000);

const lamp = async () => {
  const { id } = await database.variant
    .findUniqueOrThrow({ where: { sku: "LAMPE" }, select: { productId: true } })
    .then(({ productId }) => ({ id: productId }));
  const product = await productForEdit(id);
  if (!product) throw new Error("no lamp");
  return product;
};
const edit = async (wanted: object, now = morning) => {
  const { id, version } = await lamp();
  return editProduct(camille, { id, version, ...wanted }, { now });
};

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "AUTRE" });
  await database.attribute.create({ data: { code: "reach", kind: "range", labelFr: "Portée" } });
  await database.productType.create({
    data: {
      code: "light",
      nameFr: "Luminaire",
      requiredLegal: ["energyClass"],
      updatedAt: morning,
      attributes: { create: { attributeCode: "reach", required: true } },
    },
  });
  const wanted = { handle: "lampe", sku: "LAMPE", categoryPath: "luminaires", typeCode: "light", nameFr: "Lampe" };
  await createProduct(camille, { ...wanted, vatBasisPoints: 2000 }, { now: morning });
});

describe("Camille brings a lamp to its shelf", () => {
  test("a draft says at once what it lacks", async () => {
    const { completeness, missing } = await lamp();
    expect(completeness).toBeLessThan(50);
    expect(missing).toEqual(
      expect.arrayContaining(["attribute:reach", "legal:energyClass", "maker", "price", "picture"]),
    );
  });

  test("a value that is none of its attribute is refused by name, and nothing else is saved with it", async () => {
    const upsideDown = { nameFr: "Lampe d’atelier", attributes: { reach: { min: 90, max: 40 }, nowhere: "x" } };
    expect(await edit(upsideDown)).toMatchObject({
      refusal: {
        code: "invalid",
        issues: [
          { path: ["attributes", "reach"], message: "upside_down" },
          { path: ["attributes", "nowhere"], message: "unknown_attribute" },
        ],
      },
    });
    expect(await lamp()).toMatchObject({ nameFr: "Lampe", version: 1 });
  });

  test("it does not go on sale without what the law wants told, now or later", async () => {
    const barred = { refusal: { code: "legal_facts_missing", missing: ["maker", "legal:energyClass"] } };
    expect(await edit({ status: "active" })).toMatchObject(barred);
    expect(await edit({ publishAt: hours(2).toISOString() })).toMatchObject(barred);
    expect(await edit({ publishAt: hours(2).toISOString(), unpublishAt: hours(1).toISOString() })).toMatchObject({
      refusal: { code: "ends_before_it_begins" },
    });
    expect(await database.productVersion.count()).toBe(0);
  });

  test("told, it goes on sale at its hour, and off it at the other", async () => {
    const told = { legal: { energyClass: "E", maker }, attributes: { reach: { min: 40, max: 90 } } };
    const planned = { publishAt: hours(2).toISOString(), unpublishAt: hours(4).toISOString() };
    expect(await edit({ ...told, ...planned })).toMatchObject({ ok: true, value: { version: 2 } });
    const by = system("catalogue");
    expect(await publishDue(by, {}, { now: hours(1) })).toMatchObject({ value: { worked: 0 } });
    expect(await publishDue(by, {}, { now: hours(2) })).toMatchObject({ value: { worked: 1 } });
    expect(await lamp()).toMatchObject({ status: "active", publishAt: null, version: 3 });
    expect(await withdrawDue(by, {}, { now: hours(3) })).toMatchObject({ value: { worked: 0 } });
    expect(await withdrawDue(by, {}, { now: hours(4) })).toMatchObject({ value: { worked: 1 } });
    expect(await lamp()).toMatchObject({ status: "archived", version: 4 });
  });

  test("every save is kept, and one of them is said again in one action", async () => {
    const { id, version } = await lamp();
    const versions = await versionsOf(id);
    expect(versions.map((one) => [one.version, one.actorName])).toEqual([
      [4, "catalogue"],
      [3, "catalogue"],
      [2, "Camille"],
      [1, ""],
    ]);
    expect(versions[2]?.changes).toMatchObject({ publishAt: [null, hours(2).toISOString()] });

    expect(await restoreVersion(camille, { id, version, restores: 3 }, { now: hours(5) })).toMatchObject({ ok: true });
    expect(await lamp()).toMatchObject({ status: "active", version: 5 });
    expect((await versionsOf(id))[0]).toMatchObject({ restores: 3, changes: { status: ["archived", "active"] } });
    expect(await restoreVersion(camille, { id, version: 5, restores: 9 })).toMatchObject({
      refusal: { code: "unknown_version" },
    });
    await expect(database.productVersion.deleteMany()).rejects.toThrow();
  });

  test("its address changes and the old one leads there; another's is not taken", async () => {
    expect(await edit({ handle: "autre" })).toMatchObject({ refusal: { code: "handle_taken" } });
    expect(await edit({ handle: "lampe-d-atelier" })).toMatchObject({ ok: true, value: { handle: "lampe-d-atelier" } });
    expect(await database.redirect.findMany()).toMatchObject([{ fromPath: "/p/lampe", toPath: "/p/lampe-d-atelier" }]);
  });

  test("what an import brought is weighed by itself", async () => {
    expect(await weighProducts(system("catalogue"), {}, { now: hours(6) })).toMatchObject({ value: { worked: 1 } });
    expect(await weighProducts(system("catalogue"), {}, { now: hours(6) })).toMatchObject({ value: { worked: 0 } });
    expect(await database.product.findUniqueOrThrow({ where: { handle: "autre" } })).toMatchObject({
      missing: ["descriptionFr", "descriptionEn", "type", "picture", "maker"],
    });
  });
});
