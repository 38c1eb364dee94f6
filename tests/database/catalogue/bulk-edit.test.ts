import { beforeAll, describe, expect, test } from "vitest";
import { askedBatch, fieldsIn } from "#app/admin/(rooms)/products/bulk/asked-change";
import { batchChange } from "#lib/catalogue/batch-change";
import { editProduct } from "#lib/catalogue/commands";
import { askBatch, stopBatch, undoBatch } from "#lib/catalogue/commands-batch";
import { productBatch, productCount } from "#lib/catalogue/queries-batch";
import { batchPreview } from "#lib/catalogue/queries-batch-preview";
import { database, type Prisma } from "#lib/platform/database";
import { workWholeBatch } from "#lib/processes/product-batches";
import { morning } from "#tests/support/a-buyer";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";

const filter = { query: "", status: "active" as const, incomplete: false };
let camille: Awaited<ReturnType<typeof aColleague>>;

const bulky = () => database.product.count({ where: { shippingClass: "bulky" } });
const ask = async (change: object) => {
  const asked = await askBatch(camille, { filter, change }, { now: morning });
  if (!asked.ok) throw new Error(asked.refusal.code);
  return asked.value.id;
};

beforeAll(async () => {
  await aShop();
  for (const sku of ["UN", "DEUX", "TROIS"]) await aVariant({ sku });
  await aVariant({ sku: "BROUILLON" });
  await database.product.update({ where: { handle: "brouillon" }, data: { status: "draft" } });
  camille = await aColleague("Camille", "merchandiser");
});

describe("Camille changes every product that a filter finds", () => {
  test("each becomes its next version, and the draft that was not found stays", async () => {
    expect(await productCount(filter)).toBe(3);
    const id = await ask({ shippingClass: "bulky" });
    expect(await productBatch(id)).toMatchObject({ total: 3, changed: 0 });
    await workWholeBatch(id, morning);
    expect(await productBatch(id)).toMatchObject({ total: 3, changed: 3, refused: [] });
    expect(await bulky()).toBe(3);
    expect(await database.productVersion.findMany({ where: { version: 2 } })).toMatchObject([
      { actorName: "Camille" },
      { actorName: "Camille" },
      { actorName: "Camille" },
    ]);
    await workWholeBatch(id, morning);
    expect(await database.productVersion.count()).toBe(6);
  });

  test("she sees before and after of each first, and nothing is written by looking", async () => {
    const versions = await database.productVersion.count();
    await database.product.update({ where: { handle: "deux" }, data: { ecoFeeMinor: 20 } });
    const preview = await batchPreview(filter, { ecoFeeMinor: 20, brandCode: null });
    expect(preview).toMatchObject({ looked: 3, same: 1, refused: [] });
    expect(preview.changed.map(({ changes }) => changes)).toEqual([{ ecoFeeMinor: [0, 20] }, { ecoFeeMinor: [0, 20] }]);
    const unknown = await batchPreview(filter, { brandCode: "personne" });
    expect(unknown.refused.map(({ code }) => code)).toEqual(["unknown_brand", "unknown_brand", "unknown_brand"]);
    expect(await database.productVersion.count()).toBe(versions);
    expect(await database.product.count({ where: { ecoFeeMinor: 20 } })).toBe(1);
    await database.product.update({ where: { handle: "deux" }, data: { ecoFeeMinor: 0 } });
  });

  test("what one product refuses is told and holds up no other", async () => {
    await database.productType.create({
      data: { code: "lampe", nameFr: "Lampe", requiredLegal: ["energyClass"], updatedAt: morning },
    });
    await database.product.update({ where: { handle: "un" }, data: { status: "archived", typeCode: "lampe" } });
    const archived = { filter: { ...filter, status: null }, change: { status: "active" as const } };
    const preview = await batchPreview(archived.filter, archived.change);
    expect(preview).toMatchObject({ looked: 4, same: 2, changed: [] });
    expect(preview.refused).toMatchObject([
      { nameFr: "Lampe UN", code: "legal_facts_missing", missing: ["maker", "legal:energyClass"] },
      { nameFr: "Lampe BROUILLON", code: "legal_facts_missing", missing: ["maker"] },
    ]);
    const asked = await askBatch(camille, archived, { now: morning });
    const id = asked.ok ? asked.value.id : "";
    await workWholeBatch(id, morning);
    expect(await productBatch(id)).toMatchObject({ total: 4, same: 2, changed: 0 });
    expect((await productBatch(id))?.refused.map(({ refusal }) => refusal)).toEqual([
      "legal_facts_missing",
      "legal_facts_missing",
    ]);
  });

  test("one action takes it back, but not over what somebody has changed since; and only once", async () => {
    const id = await ask({ storeOnly: true });
    await workWholeBatch(id, morning);
    const deux = await database.product.findUniqueOrThrow({ where: { handle: "deux" } });
    await editProduct(camille, { id: deux.id, version: deux.version, nameFr: "Deuxième" }, { now: morning });

    const undone = await undoBatch(camille, { id }, { now: morning });
    if (!undone.ok) throw new Error(undone.refusal.code);
    await workWholeBatch(undone.value.id, morning);
    expect(await productBatch(undone.value.id)).toMatchObject({
      changed: 1,
      refused: [{ nameFr: "Deuxième", refusal: "edited_meanwhile" }],
    });
    expect(await database.product.findMany({ where: { storeOnly: true } })).toMatchObject([{ handle: "deux" }]);
    expect(await undoBatch(camille, { id })).toMatchObject({ refusal: { code: "nothing_to_undo" } });
  });

  test("stopped, it leaves what waits as it is; nothing found and nothing said are refused", async () => {
    const id = await ask({ ecoFeeMinor: 20 });
    expect(await stopBatch(camille, { id })).toMatchObject({ ok: true });
    await workWholeBatch(id, morning);
    expect(await database.product.count({ where: { ecoFeeMinor: 20 } })).toBe(0);
    const nowhere = { filter: { ...filter, query: "introuvable" }, change: { ecoFeeMinor: 20 } };
    expect(await askBatch(camille, nowhere)).toMatchObject({ refusal: { code: "nothing_found" } });
    expect(await askBatch(camille, { filter, change: {} })).toMatchObject({ refusal: { code: "invalid" } });
  });

  test("characteristics too, as the form asks for them: seen first, set or taken away, and put back in one action", async () => {
    const value = { attributeCode: "tint", position: 0 };
    await database.attribute.createMany({
      data: [
        { code: "tint", labelFr: "Teinte", kind: "choices" },
        { code: "power", labelFr: "Puissance", kind: "number", unit: "W" },
      ],
    });
    await database.attributeValue.createMany({
      data: [
        { ...value, code: "bleu", labelFr: "Bleu" },
        { ...value, code: "rose", labelFr: "Rose" },
      ],
    });
    const brought = (handle: string, attributes: Prisma.InputJsonObject) =>
      database.product.update({
        where: { handle },
        data: { status: "active", attributes, version: { increment: 1 } },
      });
    await brought("un", { power: 60 });
    await brought("trois", { tint: ["rose"], power: 8 });
    const said = async () =>
      (await database.product.findMany({ where: { status: "active" }, orderBy: { handle: "asc" } })).map(
        ({ handle, attributes }) => [handle, attributes],
      );
    const before = await said();

    const asked = await askedBatch(
      fieldsIn({
        view: "active",
        with: "tint",
        attribute: "power",
        "attributes.tint[]": ["bleu", "rose"],
        "attributes.power": "12,5",
        "clear[]": "power",
      }),
    );
    expect(asked.change).toEqual({ attributes: { tint: ["bleu", "rose"], power: null } });
    const preview = await batchPreview(asked.filter, batchChange.parse(asked.change));
    expect(preview).toMatchObject({ looked: 3, refused: [] });
    expect(preview.changed.find(({ nameFr }) => nameFr === "Lampe TROIS")?.changes).toEqual({
      attributes: [{ tint: ["rose"], power: 8 }, { tint: ["bleu", "rose"] }],
    });
    expect(await said()).toEqual(before);

    const id = await ask(asked.change);
    await workWholeBatch(id, morning);
    const blue = { tint: ["bleu", "rose"] };
    expect(await said()).toEqual([
      ["deux", blue],
      ["trois", blue],
      ["un", blue],
    ]);
    const undone = await undoBatch(camille, { id }, { now: morning });
    await workWholeBatch(undone.ok ? undone.value.id : "", morning);
    expect(await said()).toEqual(before);
  });

  test("a field that is left empty changes nothing, and what no characteristic is called is not asked for", async () => {
    const { change } = await askedBatch(fieldsIn({ with: "tint personne", "attributes.power": "3", status: "" }));
    expect(change).toEqual({});
    const wrong = await askedBatch(fieldsIn({ with: "power", "attributes.power": "beaucoup" }));
    expect((await batchPreview(filter, { attributes: { power: "beaucoup" } })).refused).toHaveLength(3);
    expect(wrong.change).toEqual({ attributes: { power: "beaucoup" } });
  });
});
