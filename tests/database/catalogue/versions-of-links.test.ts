import { beforeAll, describe, expect, test } from "vitest";
import { addDocument, arrangeDocuments } from "#lib/catalogue/commands-documents";
import { relateProduct, saveRelations } from "#lib/catalogue/commands-relations";
import { documentsOf } from "#lib/catalogue/queries-admin";
import { relationsOf } from "#lib/catalogue/queries-relations";
import { versionsOf } from "#lib/catalogue/queries-versions";
import { setBundle } from "#lib/inventory/commands-bundle";
import { restoreVersion } from "#lib/inventory/commands-restore";
import { database } from "#lib/platform/database";
import { morning } from "#tests/support/a-buyer";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";

const at = { now: morning };
let camille: Awaited<ReturnType<typeof aColleague>>;
const ids = new Map<string, string>();
const idOf = (sku: string): string => ids.get(sku) ?? "";
const versionOf = async (id: string) => (await database.product.findUniqueOrThrow({ where: { id } })).version;
const back = async (id: string, restores: number) =>
  restoreVersion(camille, { id, version: await versionOf(id), restores }, at);
const lastChanges = async (id: string) => (await versionsOf(id))[0]?.changes;

beforeAll(async () => {
  await aShop();
  for (const sku of ["LAMPE", "AMPOULE", "PIED", "COFFRET", "ASSIETTES", "VERRES"]) {
    const id = await aVariant({ sku, ...(sku !== "COFFRET" && { stock: { WEB: 5 } }) });
    ids.set(sku, (await database.variant.findUniqueOrThrow({ where: { id } })).productId);
  }
  camille = await aColleague("Camille", "merchandiser");
});

describe("what a product has to do with others", () => {
  const standing = async () => (await relationsOf(idOf("LAMPE"))).map(({ kind, otherId }) => [kind, otherId]);
  const save = async (...relations: object[]) => {
    const seen = (await relationsOf(idOf("LAMPE"))).map(({ kind, otherId }) => `${kind} ${otherId}`);
    return saveRelations(camille, { productId: idOf("LAMPE"), seen, relations }, at);
  };

  test("is said as its next version, which tells by name what changed, and one action takes it back", async () => {
    const lamp = idOf("LAMPE");
    const relate = (sku: string, kind: string) =>
      relateProduct(camille, { productId: lamp, otherId: idOf(sku), kind }, at);
    expect(await relate("AMPOULE", "accessory")).toMatchObject({ ok: true });
    expect(await relate("PIED", "fits")).toMatchObject({ ok: true });
    expect(await relate("PIED", "fits")).toMatchObject({ ok: true });
    expect(await versionOf(lamp)).toBe(3);
    const name = async (sku: string) => (await database.product.findUniqueOrThrow({ where: { id: idOf(sku) } })).nameFr;
    expect(await lastChanges(lamp)).toEqual({ fits: ["", await name("PIED")] });

    await save({ otherId: idOf("PIED"), kind: "fits", wordsFr: "dès 2019" });
    expect(await lastChanges(lamp)).toEqual({
      accessory: [await name("AMPOULE"), ""],
      fits: [await name("PIED"), `${await name("PIED")} (dès 2019)`],
    });
    expect(await back(lamp, 3)).toMatchObject({ ok: true });
    expect(await standing()).toEqual([
      ["accessory", idOf("AMPOULE")],
      ["fits", idOf("PIED")],
    ]);
    expect(await back(lamp, 1)).toMatchObject({ ok: true });
    expect(await standing()).toEqual([]);
  });

  test("that an import brought meanwhile is kept as a version of its own, and can be had again", async () => {
    const lamp = idOf("LAMPE");
    await database.productRelation.create({
      data: { productId: lamp, kind: "alternative", otherId: idOf("VERRES"), position: 0 },
    });
    const version = await versionOf(lamp);
    await save();
    expect(await versionOf(lamp)).toBe(version + 2);
    expect(await back(lamp, version + 1)).toMatchObject({ ok: true });
    expect(await standing()).toEqual([["alternative", idOf("VERRES")]]);
  });
});

describe("the documents of a product", () => {
  test("are arranged as its next version; going back brings again what was taken away, and loses none that came since", async () => {
    const lamp = idOf("LAMPE");
    const add = (letter: string) =>
      addDocument(camille, { productId: lamp, file: `${letter.repeat(32)}.pdf`, size: 9_000, title: letter }, at);
    await add("a");
    await add("b");
    const before = await versionOf(lamp);
    const all = await documentsOf(lamp);
    const [{ id = "" } = {}] = all;
    const said = { id, kind: "safety", titleFr: "Mode d’emploi", language: "fr" };
    const seen = all.map((one) => one.id);
    expect(await arrangeDocuments(camille, { productId: lamp, seen, documents: [said] }, at)).toMatchObject({
      ok: true,
    });
    expect(await lastChanges(lamp)).toMatchObject({
      documents: ["a, b", "Mode d’emploi"],
      documentFacts: [{ a: { kind: "notice" } }, { "Mode d’emploi": { kind: "safety" } }],
    });
    await add("c");
    expect(await back(lamp, before)).toMatchObject({ ok: true });
    expect((await documentsOf(lamp)).map(({ titleFr, kind }) => [titleFr, kind])).toEqual([
      ["a", "notice"],
      ["b", "notice"],
      ["c", "notice"],
    ]);
  });
});

describe("what a bundle is made of", () => {
  const made = (...components: object[]) => setBundle(camille, { sku: "COFFRET", components }, at);
  const parts = () =>
    database.bundleComponent.findMany({
      where: { bundle: { sku: "COFFRET" } },
      orderBy: { position: "asc" },
      select: { quantity: true, component: { select: { sku: true } } },
    });

  test("is said as its next version, and one action takes it back", async () => {
    const box = idOf("COFFRET");
    await made({ sku: "ASSIETTES", quantity: 1 }, { sku: "VERRES", quantity: 2 });
    expect(await lastChanges(box)).toEqual({ components: ["", "COFFRET = 1 × ASSIETTES + 2 × VERRES"] });
    await made({ sku: "VERRES", quantity: 6 });
    expect(await back(box, 2)).toMatchObject({ ok: true });
    expect(await parts()).toEqual([
      { quantity: 1, component: { sku: "ASSIETTES" } },
      { quantity: 2, component: { sku: "VERRES" } },
    ]);
  });

  test("is nothing again where it was no bundle; one that was stocked since stays what it is", async () => {
    const box = idOf("COFFRET");
    expect(await back(box, 1)).toMatchObject({ ok: true });
    expect(await parts()).toEqual([]);
    const { id: variantId } = await database.variant.findUniqueOrThrow({ where: { sku: "COFFRET" } });
    await database.stockLevel.create({
      data: { variantId, locationCode: "WEB", onHand: 1, countedAt: morning, updatedAt: morning },
    });
    expect(await back(box, 2)).toMatchObject({ refusal: { code: "has_own_stock", sku: "COFFRET" } });
    await database.stockLevel.deleteMany({ where: { variantId } });
    expect(await back(box, 2)).toMatchObject({ ok: true });
    await back(box, 1);
    await aVariant({ sku: "ENSEMBLE" });
    await setBundle(camille, { sku: "ENSEMBLE", components: [{ sku: "COFFRET", quantity: 1 }] }, at);
    expect(await back(box, 2)).toMatchObject({ refusal: { code: "bundle_in_bundle", sku: "ENSEMBLE" } });
    expect(await parts()).toEqual([]);
  });
});
