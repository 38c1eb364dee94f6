import { beforeAll, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { setStockTerms } from "#lib/inventory/commands-terms";
import { expectIncoming } from "#lib/inventory/incoming";
import { proveBooks } from "#lib/inventory/proving";
import { stockGrid } from "#lib/inventory/queries-grid";
import { proofs, wrongLevels } from "#lib/inventory/queries-proof";
import { system, visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { stockProof, stockProofMails } from "#lib/processes/stock-proof";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { aColleague } from "#tests/support/staff-actors";

const now = new Date("2026-11-21T10:00:00Z");

let manager = "";

beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
  const { id } = await aColleague("Olivier Mercier", "buyer");
  manager = `${id}@bonnefoy.example`;
  await aVariant({ sku: "A-LAMP", stock: { WEB: 4, ANG: 2 } });
  await aVariant({ sku: "B-GONE", stock: { WEB: 0 } });
  await aVariant({ sku: "C-VASE", stock: { ANG: 3 } });
});

describe("the books", () => {
  test("are right, and a level that somebody touched behind them is found and told", async () => {
    expect(await proveBooks(system("stock"), {}, { now })).toMatchObject({ value: { levels: 4, wrong: 0 } });
    expect(await wrongLevels()).toEqual([]);

    await database.$executeRaw`UPDATE stock_level SET on_hand = on_hand + 1 WHERE location_code = 'ANG' AND on_hand = 3`;
    expect(await proveBooks(system("stock"), {}, { now })).toMatchObject({ value: { levels: 4, wrong: 1 } });
    expect(await wrongLevels()).toEqual([
      { sku: "C-VASE", locationName: "Bonnefoy Angers Ralliement", level: "4/0/0/0", ledger: "3/0/0/0" },
    ]);
    expect(await proveBooks(visitor)).toMatchObject({ refusal: { code: "forbidden" } });
  });

  test("that are wrong are mailed to whoever answers for the stock, each in their language, once", async () => {
    await work(stockProofMails);
    const mails = await database.mail.findMany({ where: { template: "stock_books_wrong" } });
    expect(mails).toMatchObject([{ recipient: manager, subject: "Un niveau de stock à vérifier" }]);
    expect(mails[0]?.text).toContain("C-VASE, Bonnefoy Angers Ralliement\u00A0: niveau 4/0/0/0, mouvements 3/0/0/0");
    await work(stockProofMails);
    expect(await database.mail.count({ where: { template: "stock_books_wrong" } })).toBe(1);
  });

  test("are proved by night, once", async () => {
    const [job] = stockProof;
    const before = (await proofs()).length;
    await job?.run(new Date("2026-11-21T23:30:00Z"));
    expect(await proofs()).toHaveLength(before);
    await job?.run(new Date("2026-11-22T01:30:00Z"));
    await job?.run(new Date("2026-11-22T02:30:00Z"));
    expect(await proofs()).toHaveLength(before + 1);
  });
});

describe("the grid", () => {
  const skus = async (asked: Parameters<typeof stockGrid>[0]) => (await stockGrid(asked)).items.map(({ sku }) => sku);

  test("shows every figure of every place, page by page", async () => {
    const { items, nextCursor } = await stockGrid({ limit: 1 });
    expect(items).toMatchObject([{ sku: "A-LAMP", incoming: [] }]);
    expect(items[0]?.levels).toContainEqual({ code: "ANG", onHand: 2, reserved: 0, available: 2, aside: 0 });
    expect(await skus({ limit: 5, cursor: nextCursor ?? "" })).toEqual(["B-GONE", "C-VASE"]);
  });

  test("names and finds articles in the reader’s language, in French where it has no other name", async () => {
    const named = async (query: string) => (await stockGrid({ locale: "en", query })).items.map(({ name }) => name);
    expect(await named("lamp a")).toEqual(["Lamp A-LAMP"]);
    expect(await named("lampe")).toEqual([]);
    const { productId } = await database.variant.findUniqueOrThrow({ where: { sku: "C-VASE" } });
    await database.product.update({ where: { id: productId }, data: { nameEn: null } });
    expect(await named("lampe")).toEqual(["Lampe C-VASE"]);
  });

  test("finds by reference and name, and what is short, expected or sold before it arrives", async () => {
    const gone = await database.variant.findUniqueOrThrow({ where: { sku: "B-GONE" } });
    await database.$transaction((tx) =>
      expectIncoming(tx, {
        source: "consignment:1",
        expectedOn: "2026-12-01",
        units: [{ variantId: gone.id, locationCode: "WEB", quantity: 6 }],
      }),
    );
    expect(await skus({ query: "b-gone" })).toEqual(["B-GONE"]);
    expect(await skus({ filter: "short" })).toEqual(["B-GONE"]);
    expect(await skus({ filter: "short", place: "WEB" })).toEqual(["B-GONE", "C-VASE"]);
    expect(await skus({ filter: "incoming" })).toEqual(["B-GONE"]);
    expect(await skus({ filter: "incoming", place: "ANG" })).toEqual([]);
    const terms = { sku: "A-LAMP", location: "WEB", safety: 0, backorderLimit: 2, expectedOn: "2026-12-01" };
    await setStockTerms(system("test"), { ...terms, reason: "Arrivage" }, { now });
    expect(await skus({ filter: "backorder" })).toEqual(["A-LAMP"]);
  });
});
