import { beforeAll, describe, expect, test } from "vitest";
import { setBundle } from "#lib/inventory/commands-bundle";
import { emptyDays } from "#lib/inventory/queries-empty-days";
import { type Actor, system } from "#lib/kernel/actor";
import { dailySales } from "#lib/orders/queries-daily";
import { draftOrder } from "#lib/purchasing/commands-draft";
import { changeSupplier, delistArticle } from "#lib/purchasing/commands-supplier";
import { articlesOf, stockedArticles, supplier, suppliers } from "#lib/purchasing/queries-suppliers";
import { correctStock } from "#lib/stockroom/commands-correct";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aSupplier, listed } from "#tests/support/a-supplier";
import { anOrder } from "#tests/support/an-order";
import { aColleague } from "#tests/support/staff-actors";

const now = new Date("2026-11-21T10:00:00Z");
const lastWeeks = { place: "WEB", from: "2026-11-01", until: "2026-11-21" };
const on = (day: number) => new Date(`2026-11-${String(day).padStart(2, "0")}T11:00:00Z`);
let elise: Actor;

beforeAll(async () => {
  await aShop();
  elise = await aColleague("Élise Marchand", "buyer");
  await aSupplier(elise);
});

describe("what was sold", () => {
  test("is told by day of the place it left from, bundles taken apart, and only of the days that are asked for", async () => {
    const variantId = await aVariant({ sku: "CUP", stock: { WEB: 50, ANG: 9 } });
    const pair = await aVariant({ sku: "PAIR" });
    const components = [{ sku: "CUP", quantity: 2 }];
    expect(await setBundle(system("test"), { sku: "PAIR", components }, { now })).toMatchObject({ ok: true });
    const cups = (quantity: number) => ({ variantId, sku: "CUP", quantity, unitGross: 900 });
    await anOrder([cups(3)], { at: on(10) });
    await anOrder([cups(1), { variantId: pair, sku: "PAIR", quantity: 1, unitGross: 1700 }], { at: on(10) });
    await anOrder([cups(4)], { at: on(12) });
    await anOrder([{ ...cups(5), store: "ANG" }], { at: on(12) });
    await anOrder([cups(7)], { at: now });
    const sold = await dailySales([variantId, pair], lastWeeks);
    expect([...sold]).toEqual([[variantId, { units: 10, squares: 36 + 16 }]]);
    expect((await dailySales([variantId], { ...lastWeeks, place: "ANG" })).get(variantId)).toEqual({
      units: 5,
      squares: 25,
    });
  });
});

describe("days without stock", () => {
  test("are the whole days between the last unit and the next, as the ledger tells", async () => {
    const variantId = await aVariant({ sku: "GONE", stock: { WEB: 4 } });
    await aVariant({ sku: "HERE", stock: { WEB: 4 } });
    const corrected = (number: number, day: number) =>
      correctStock(
        elise,
        { article: "GONE", location: "WEB", kind: "delta", number, reason: "Inventaire" },
        { now: on(day) },
      );
    expect(await corrected(-4, 5)).toMatchObject({ ok: true });
    expect(await corrected(2, 9)).toMatchObject({ ok: true });
    expect(await corrected(-2, 18)).toMatchObject({ ok: true });
    const empty = await emptyDays([variantId], lastWeeks);
    expect(empty.get(variantId)).toBe(3 + 2);
    expect(await emptyDays([variantId], { ...lastWeeks, until: "2026-11-08" })).toEqual(new Map([[variantId, 2]]));
    expect(await emptyDays([variantId], { ...lastWeeks, place: "ANG" })).toEqual(new Map());
  });
});

describe("an article that is proposed", () => {
  test("is told with what is free, waited for and already written in a draft", async () => {
    const variantId = await aVariant({ sku: "LAMP", stock: { WEB: 6 } });
    await listed(elise, "LAMP", { packSize: 2, leadDays: 3 });
    await anOrder([{ variantId, sku: "LAMP", quantity: 4, unitGross: 4900 }], { at: on(20) });
    await draftOrder(elise, { supplier: "NORDIS", to: "WEB", lines: [{ sku: "LAMP", quantity: 8 }] }, { now });
    const [lamp] = await stockedArticles("NORDIS", "WEB");
    expect(lamp).toMatchObject({ sku: "LAMP", free: 2, waiting: 0, incoming: 0, drafted: 8, packSize: 2, leadDays: 3 });
    expect((await stockedArticles("NORDIS", "ANG"))[0]).toMatchObject({ free: 0, drafted: 0 });
  });

  test("is proposed from one supplier: the one that is preferred", async () => {
    await aSupplier(elise, "SECOND");
    await aVariant({ sku: "TWICE" });
    await listed(elise, "TWICE");
    await listed(elise, "TWICE", { supplier: "SECOND" });
    const proposed = async (code: string) => (await stockedArticles(code, "WEB")).map(({ sku }) => sku);
    expect(await proposed("SECOND")).toEqual(["TWICE"]);
    expect(await proposed("NORDIS")).not.toContain("TWICE");
    expect((await articlesOf("NORDIS")).find(({ sku }) => sku === "TWICE")).toMatchObject({ preferred: false });
    expect(await delistArticle(elise, { supplier: "SECOND", sku: "TWICE" }, { now })).toMatchObject({ ok: true });
    expect(await delistArticle(elise, { supplier: "SECOND", sku: "TWICE" }, { now })).toMatchObject({
      refusal: { code: "not_from_supplier" },
    });
  });
});

test("what is agreed with a supplier changes for the next order, and only by whoever buys", async () => {
  const nordis = await supplier("NORDIS");
  const { locationCode: _, ...terms } = nordis ?? { locationCode: null };
  const olivier = await aColleague("Olivier Garnier", "merchandiser");
  expect(await changeSupplier(olivier, { ...terms, leadDays: 15 }, { now })).toMatchObject({
    refusal: { code: "forbidden" },
  });
  expect(await changeSupplier(elise, { ...terms, leadDays: 15, orderDays: [2, 5] }, { now })).toMatchObject({
    ok: true,
  });
  expect(await supplier("NORDIS")).toMatchObject({
    leadDays: 15,
    orderDays: [2, 5],
    email: "nordis@fournisseurs.example",
  });
  expect((await suppliers()).map(({ code }) => code)).toContain("NORDIS");
});
