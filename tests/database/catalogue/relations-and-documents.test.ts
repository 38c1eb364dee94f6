import { beforeAll, describe, expect, test } from "vitest";
import { addDocument, arrangeDocuments } from "#lib/catalogue/commands-documents";
import { relateProduct, saveRelations } from "#lib/catalogue/commands-relations";
import { documentsOf } from "#lib/catalogue/queries-admin";
import { relationsOf } from "#lib/catalogue/queries-relations";
import type { Actor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { rebuildListings } from "#lib/search/commands";
import { productPage } from "#lib/search/product-page";
import { morning } from "#tests/support/a-buyer";
import { aShop, aVariant } from "#tests/support/a-shop";

const camille: Actor = {
  kind: "staff",
  id: "0192",
  name: "Camille",
  permissions: new Set(["products.write"]),
  storeCodes: [],
};
const ids = new Map<string, string>();
const idOf = (sku: string): string => ids.get(sku) ?? "";
const names = (cards: readonly { externalId: string }[] = []) => cards.map(({ externalId }) => externalId);
const page = (locale: "fr" | "en" = "fr") => productPage("lampe", locale, morning);

beforeAll(async () => {
  await aShop();
  for (const sku of ["LAMPE", "AMPOULE", "AUTRE", "COFFRET", "PIED"]) {
    const id = await aVariant({ sku, stock: { WEB: 3 } });
    ids.set(sku, (await database.variant.findUniqueOrThrow({ where: { id } })).productId);
  }
  await rebuildListings();
});

describe("Camille says what a lamp has to do with others", () => {
  test("and its page shows them before what is merely near", async () => {
    const relate = (sku: string, kind: string) =>
      relateProduct(camille, { productId: idOf("LAMPE"), otherId: idOf(sku), kind });
    expect(await relate("AMPOULE", "accessory")).toMatchObject({ ok: true });
    expect(await relate("COFFRET", "part_of")).toMatchObject({ ok: true });
    expect(await relate("AUTRE", "alternative")).toMatchObject({ ok: true });
    expect(await relate("AUTRE", "alternative")).toMatchObject({ ok: true });
    expect(await relate("LAMPE", "fits")).toMatchObject({ refusal: { code: "related_to_itself" } });
    const { alternatives, supplements, partOf } = (await page()) ?? {};
    expect([names(alternatives), names(supplements), names(partOf)]).toEqual([
      ["AUTRE", "PIED"],
      ["AMPOULE"],
      ["COFFRET"],
    ]);
  });

  test("in an order and with words of her own; what is not for sale is not shown", async () => {
    const said = (sku: string, kind: string, more: object = {}) => ({ otherId: idOf(sku), kind, ...more });
    const productId = idOf("LAMPE");
    const save = async (...relations: object[]) => {
      const seen = (await relationsOf(productId)).map(({ kind, otherId }) => `${kind} ${otherId}`);
      return saveRelations(camille, { productId, seen, relations });
    };
    const [seen] = await relationsOf(productId);
    const unseen = { productId, seen: [`${seen?.kind} ${seen?.otherId}`], relations: [] };
    expect(await saveRelations(camille, unseen)).toMatchObject({ refusal: { code: "edited_meanwhile" } });
    expect(
      await save(
        said("PIED", "accessory"),
        said("AMPOULE", "accessory"),
        said("COFFRET", "fits", { wordsFr: "à partir de 2019", wordsEn: "" }),
      ),
    ).toMatchObject({ ok: true });
    expect(names((await page())?.supplements)).toEqual(["PIED", "AMPOULE"]);
    expect(await page("en")).toMatchObject({ fits: [{ card: { externalId: "COFFRET" }, words: "à partir de 2019" }] });
    await database.listing.deleteMany({ where: { productId: idOf("PIED") } });
    expect(names((await page())?.supplements)).toEqual(["AMPOULE"]);
    expect(await save(said("PIED", "friend"))).toMatchObject({ refusal: { code: "invalid" } });
    expect(await save(said("PIED", "fits", { wordsFr: "<i>tout</i>" }))).toMatchObject({
      refusal: { code: "invalid" },
    });
    expect(await relationsOf(idOf("LAMPE"))).toHaveLength(3);
  });
});

describe("and hangs documents on it", () => {
  const file = `${"a".repeat(32)}.pdf`;

  test("which the page offers with their size", async () => {
    const add = () =>
      addDocument(camille, { productId: idOf("LAMPE"), file, size: 340_000, title: "Notice de montage.pdf" });
    expect(await add()).toMatchObject({ value: { added: true } });
    expect(await add()).toMatchObject({ value: { added: false } });
    expect((await page())?.documents).toEqual([
      { file, size: 340_000, kind: "notice", title: "Notice de montage", language: "fr" },
    ]);
  });

  test("says what they are, and takes them away", async () => {
    const [document] = await documentsOf(idOf("LAMPE"));
    const said = {
      id: document?.id,
      kind: "information_sheet",
      titleFr: "Fiche EPREL",
      titleEn: "EPREL sheet",
      language: "en",
    };
    const arrange = async (...documents: object[]) => {
      const seen = (await documentsOf(idOf("LAMPE"))).map(({ id }) => id);
      return arrangeDocuments(camille, { productId: idOf("LAMPE"), seen, documents });
    };
    const unseen = { productId: idOf("LAMPE"), seen: [], documents: [] };
    expect(await arrangeDocuments(camille, unseen)).toMatchObject({ refusal: { code: "edited_meanwhile" } });
    expect(await arrange(said)).toMatchObject({ ok: true });
    expect((await page("en"))?.documents).toMatchObject([{ kind: "information_sheet", title: "EPREL sheet" }]);
    expect(await arrange({ ...said, titleFr: "" })).toMatchObject({ refusal: { code: "invalid" } });
    expect(await arrange()).toMatchObject({ ok: true });
    expect(await arrange(said)).toMatchObject({ refusal: { code: "edited_meanwhile" } });
    expect((await page())?.documents).toEqual([]);
  });
});
