import { beforeAll, describe, expect, test } from "vitest";
import { editProduct, restoreVersion } from "#lib/catalogue/commands";
import { addPicture, arrangePictures } from "#lib/catalogue/commands-media";
import { saveTradeFacts } from "#lib/catalogue/commands-trade-facts";
import { editVariants, makeVariants } from "#lib/catalogue/commands-variants";
import { versionsOf } from "#lib/catalogue/queries-versions";
import { database } from "#lib/platform/database";
import { morning } from "#tests/support/a-buyer";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";

const at = { now: morning };
let camille: Awaited<ReturnType<typeof aColleague>>;
let lamp = "";
let vase = "";

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
  [lamp, vase] = [await idOf("lampe"), await idOf("vase")];
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
    expect(await back(vase, 1)).toMatchObject({ ok: true, value: { version: 3 } });
    expect((await pictures()).map(({ altFr, focalX }) => [altFr, focalX])).toEqual([
      ["a", 50],
      ["b", 50],
      ["c", 50],
      ["d", 50],
    ]);
    expect((await versionsOf(vase))[0]).toMatchObject({ version: 3, restores: 1, actorName: "Camille" });
    expect(await back(vase, 2)).toMatchObject({ ok: true });
    expect((await pictures()).map(({ altFr }) => altFr).slice(0, 2)).toEqual(["De face", "a"]);
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
    expect(await lastChanges(lamp)).toMatchObject({ options: [{}, { Couleur: "cobalt, encre" }] });
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
});
