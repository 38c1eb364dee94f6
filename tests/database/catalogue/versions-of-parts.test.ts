import { beforeAll, describe, expect, test } from "vitest";
import { editProduct } from "#lib/catalogue/commands";
import { addPicture, arrangePictures } from "#lib/catalogue/commands-media";
import { saveTradeFacts } from "#lib/catalogue/commands-trade-facts";
import { editVariants, makeVariants } from "#lib/catalogue/commands-variants";
import { versionsOf } from "#lib/catalogue/queries-versions";
import { restoreVersion } from "#lib/inventory/commands-restore";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { morning } from "#tests/support/a-buyer";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";

const at = { now: morning };
let camille: Awaited<ReturnType<typeof aColleague>>;
let lamp = "";
let vase = "";
let bowl = "";

const idOf = async (handle: string) => (await database.product.findUniqueOrThrow({ where: { handle } })).id;
const versionOf = async (id: string) => (await database.product.findUniqueOrThrow({ where: { id } })).version;
const back = async (id: string, restores: number) =>
  restoreVersion(camille, { id, version: await versionOf(id), restores }, at);
const pictures = () => database.media.findMany({ where: { productId: vase }, orderBy: { position: "asc" } });
const variants = (where: object = {}) =>
  database.variant.findMany({ where: { productId: lamp, ...where }, orderBy: { position: "asc" } });
const lastChanges = async (id: string) => (await versionsOf(id))[0]?.changes;

async function arrange(said: readonly Readonly<Record<string, unknown>>[]) {
  const seen = (await pictures()).map(({ id }) => id);
  return arrangePictures(camille, { productId: vase, seen, pictures: said }, at);
}
const dropped = (letter: string) =>
  addPicture(
    camille,
    { productId: vase, file: `${letter.repeat(32)}.webp`, width: 800, height: 600, altFr: letter },
    at,
  );

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMPE" });
  await aVariant({ sku: "VASE" });
  await aVariant({ sku: "BOL" });
  [lamp, vase, bowl] = [await idOf("lampe"), await idOf("vase"), await idOf("bol")];
  camille = await aColleague("Camille", "merchandiser");
});

describe("the pictures of a product", () => {
  test("are arranged as its next version, which says what changed", async () => {
    for (const letter of ["a", "b", "c"]) await dropped(letter);
    expect(await versionOf(vase)).toBe(1);
    const [a, b] = await pictures();
    const turned = { id: b?.id, altFr: "De face", focalX: 20, focalY: 80 };
    expect(await arrange([turned, { id: a?.id, altFr: "a" }])).toMatchObject({ ok: true });
    expect(await versionOf(vase)).toBe(2);
    expect(await lastChanges(vase)).toMatchObject({ pictures: ["a, b, c", "De face, a"] });
    expect(
      await arrange((await pictures()).map(({ id, altFr, focalX, focalY }) => ({ id, altFr, focalX, focalY }))),
    ).toMatchObject({ ok: true });
    expect(await versionOf(vase)).toBe(2);
  });

  test("go back in one action: what was taken away is there again, and what came since is not lost", async () => {
    await dropped("d");
    expect(await back(vase, 1)).toMatchObject({ ok: true, value: { version: 4 } });
    expect((await pictures()).map(({ altFr, focalX }) => [altFr, focalX])).toEqual([
      ["a", 50],
      ["b", 50],
      ["c", 50],
      ["d", 50],
    ]);
    expect((await versionsOf(vase))[0]).toMatchObject({ version: 4, restores: 1, actorName: "Camille" });
    expect((await versionsOf(vase))[1]?.changes).toMatchObject({ pictures: ["De face, a", "De face, a, d"] });
    expect(await back(vase, 2)).toMatchObject({ ok: true });
    expect((await pictures()).map(({ altFr }) => altFr).slice(0, 2)).toEqual(["De face", "a"]);
  });

  test("are known to a version though one was added and taken away again between two of them", async () => {
    const said = (rows: Awaited<ReturnType<typeof pictures>>) => rows.map(({ id, altFr }) => ({ id, altFr }));
    const stood = await pictures();
    expect(await arrange(said(stood.toReversed()))).toMatchObject({ ok: true });
    await dropped("e");
    const withIt = await pictures();
    const version = await versionOf(vase);
    expect(await arrange(said(withIt.slice(0, -1)))).toMatchObject({ ok: true });
    expect(await versionOf(vase)).toBe(version + 2);
    expect((await versionsOf(vase))[1]?.changes).toMatchObject({
      pictures: [expect.anything(), expect.stringMatching(/, e$/)],
    });
    expect(await back(vase, version + 1)).toMatchObject({ ok: true });
    expect(await pictures()).toMatchObject(withIt.map(({ id, altFr }) => ({ id, altFr })));
  });

  test("stay as they are when only words are taken back", async () => {
    const before = await pictures();
    const version = await versionOf(vase);
    await editProduct(camille, { id: vase, version, nameFr: "Vase Ondine" }, at);
    expect(await back(vase, version)).toMatchObject({ ok: true });
    expect(await pictures()).toEqual(before);
  });
});

describe("the variants of a product", () => {
  test("are changed as its next version, and one action takes it back, barcodes that were swapped too", async () => {
    const colours = {
      code: "colour",
      labelFr: "Couleur",
      values: ["cobalt", "encre"].map((code) => ({ code, labelFr: code })),
    };
    await makeVariants(camille, { productId: lamp, options: [colours] }, at);
    expect(await lastChanges(lamp)).toMatchObject({ options: ["", "Couleur · colour (cobalt, encre)"] });
    const [one, two] = await variants();
    const [gtin, other] = ["3760000000017", "3760000000024"];
    await editVariants(
      camille,
      {
        productId: lamp,
        rows: [
          { id: one?.id, gtin },
          { id: two?.id, gtin: other },
        ],
      },
      at,
    );
    const rows = [
      { id: one?.id, sku: "ENCRE", gtin: other, weightGrams: 900 },
      { id: two?.id, sku: "LAMPE", gtin, active: false },
    ];
    expect(await editVariants(camille, { productId: lamp, rows }, at)).toMatchObject({ value: { count: 2 } });
    expect(await lastChanges(lamp)).toMatchObject({
      variants: [{ LAMPE: { weightGrams: 1200 } }, { LAMPE: { sku: "ENCRE", weightGrams: 900 } }],
    });
    expect(await back(lamp, 3)).toMatchObject({ ok: true });
    expect(await variants()).toMatchObject([
      { sku: "LAMPE", gtin, weightGrams: 1200, active: true },
      { sku: "LAMPE-ENCRE", gtin: other, active: true },
    ]);
  });

  test("that came since are sold no more, and come again with the version that had them", async () => {
    expect(await back(lamp, 1)).toMatchObject({ ok: true });
    expect(await database.productOption.count({ where: { productId: lamp } })).toBe(0);
    expect(await variants({ active: true })).toMatchObject([{ sku: "LAMPE", options: {} }]);
    expect(await back(lamp, 3)).toMatchObject({ ok: true });
    expect(await variants({ active: true })).toHaveLength(2);
    expect(await database.productOption.count({ where: { productId: lamp } })).toBe(1);
  });

  test("keep what customs want with their versions; a reference that somebody else took meanwhile is refused", async () => {
    const before = await versionOf(lamp);
    await saveTradeFacts(camille, { sku: "LAMPE", hsCode: "940521", originCountry: "FR" }, at);
    const [one] = await variants();
    await editVariants(camille, { productId: lamp, rows: [{ id: one?.id, sku: "LAMPE-1" }] }, at);
    await editVariants(
      camille,
      {
        productId: vase,
        rows: [{ id: (await database.variant.findFirstOrThrow({ where: { productId: vase } })).id, sku: "LAMPE" }],
      },
      at,
    );
    expect(await back(lamp, before)).toMatchObject({ refusal: { code: "sku_taken", sku: "LAMPE" } });
    expect(await variants()).toMatchObject([{ sku: "LAMPE-1", hsCode: "940521" }, {}]);
    expect(await database.productVersionPart.deleteMany().catch(() => "kept")).toBe("kept");
  });

  test("that an import brought are not sold less when one goes back to a version after it", async () => {
    const brought = { weightGrams: 700, position: 9, sku: "LAMPE-BLEU", options: { colour: "bleu" } };
    await database.variant.create({ data: { id: newId(), productId: lamp, ...brought } });
    await database.product.update({ where: { id: lamp }, data: { version: { increment: 1 } } });
    const imported = await versionOf(lamp);
    await editProduct(camille, { id: lamp, version: imported, nameFr: "Lampe Dune" }, at);
    const [one] = await variants();
    await editVariants(camille, { productId: lamp, rows: [{ id: one?.id, weightGrams: 4321 }] }, at);
    expect(await back(lamp, imported)).toMatchObject({ ok: true });
    expect(await variants({ sku: "LAMPE-BLEU" })).toMatchObject([{ active: true, weightGrams: 700 }]);
    expect((await variants())[0]?.weightGrams).toBe(one?.weightGrams);
  });
});

describe("a choice of a product", () => {
  const bleu = { code: "bleu", labelFr: "Bleu", swatch: "#0000ff" };
  const rose = { code: "rose", labelFr: "Rose" };
  const chosen = (...values: object[]) =>
    makeVariants(camille, { productId: bowl, options: [{ code: "colour", labelFr: "Couleur", values }] }, at);
  const factsTold = () => database.outboxFact.count({ where: { payload: { path: ["productId"], equals: bowl } } });

  test.for([
    ["its swatch", [{ ...bleu, swatch: "#0000aa" }, rose]],
    ["its English", [{ ...bleu, labelEn: "Blue" }, rose]],
    ["its place", [rose, bleu]],
  ] as const)("is told to everybody when %s alone was corrected", async ([, corrected]) => {
    await chosen(bleu, rose);
    const [version, told] = [await versionOf(bowl), await factsTold()];
    expect(await chosen(...corrected)).toMatchObject({ value: { made: 0 } });
    expect(await versionOf(bowl)).toBe(version + 1);
    expect(await factsTold()).toBe(told + 1);
    expect(Object.keys((await lastChanges(bowl)) ?? {})).toEqual(["options"]);
  });

  test("that is offered no more brings none of its variants on sale again", async () => {
    await chosen(bleu, rose);
    const [one] = await database.variant.findMany({
      where: { productId: bowl, options: { equals: { colour: "bleu" } } },
    });
    const sold = (active: boolean) => editVariants(camille, { productId: bowl, rows: [{ id: one?.id, active }] }, at);
    expect(await sold(false)).toMatchObject({ ok: true });
    expect(await chosen(rose)).toMatchObject({ ok: true });
    expect(await sold(true)).toMatchObject({ refusal: { code: "value_not_offered", sku: one?.sku } });
    expect(await chosen(rose, bleu)).toMatchObject({ ok: true });
    expect(await sold(true)).toMatchObject({ ok: true });
  });
});
