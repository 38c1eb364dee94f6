import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { requestPriceChanges } from "#lib/pricing/commands";
import { setCostAndFloor } from "#lib/pricing/commands-cost";
import { editPriceList, makePriceList } from "#lib/pricing/commands-lists";
import { listPricesFor, priceLists } from "#lib/pricing/queries-lists";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";

const now = new Date("2026-12-01T09:00:00Z");
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
let olivier: Extract<Actor, { kind: "staff" }>;
let variantId: string;

beforeAll(async () => {
  await aShop();
  olivier = await aColleague("Olivier Garnier", "merchandiser");
  await aColleague("Jeanne Bonnefoy", "owner");
  variantId = await aVariant({ sku: "LAMPE-1", price: 12000 });
  expect(
    await setCostAndFloor(olivier, { sku: "LAMPE-1", costMinor: 5000, floorMinor: 8400, reason: "Achat" }),
  ).toMatchObject({
    value: { costMinor: 5000, floorMinor: 8400 },
  });
  await makePriceList(olivier, {
    code: "pros",
    nameFr: "Professionnels",
    customerGroup: "pros",
    net: true,
    priority: 10,
  });
  await makePriceList(olivier, { code: "magasin", nameFr: "En magasin", channel: "store" });
});

const ask = (listCode: string, toMinor: number, minQuantity = 1, hours = 0) =>
  requestPriceChanges(
    olivier,
    { changes: [{ sku: "LAMPE-1", toMinor, listCode, minQuantity }], source: "sheet", reason: "Tarif" },
    { now: at(hours) },
  );
const priceOf = async (more: object = {}, hours = 1) => {
  const buyer = { channel: "web", country: "FR", group: null, quantity: 1, ...more } as const;
  return (await listPricesFor(buyer, [variantId], at(hours))).get(variantId) ?? null;
};

describe("a price list", () => {
  test("says what its own buyers pay, by quantity, and nothing of others", async () => {
    expect(await ask("pros", 9000)).toMatchObject({ value: { applied: 1 } });
    expect(await ask("pros", 8000, 10)).toMatchObject({ value: { applied: 1 } });
    expect(await priceOf()).toBeNull();
    expect(await priceOf({ group: "pros" })).toEqual({
      listCode: "pros",
      amountMinor: 9000,
      net: true,
      minQuantity: 1,
    });
    expect(await priceOf({ group: "pros", quantity: 12 })).toMatchObject({ amountMinor: 8000, minQuantity: 10 });
  });

  test("keeps what it said before, for whoever asks of another instant", async () => {
    expect(await ask("pros", 8900, 1, 24)).toMatchObject({ value: { applied: 1 } });
    expect(await priceOf({ group: "pros" }, 23)).toMatchObject({ amountMinor: 9000 });
    expect(await priceOf({ group: "pros" }, 25)).toMatchObject({ amountMinor: 8900 });
  });

  test("passes the same guard: under the floor, ten times less than the base price, or unknown", async () => {
    expect(await ask("pros", 6900, 1, 30)).toMatchObject({ value: { held: 1, changes: [{ outcome: "held" }] } });
    const slip = await ask("magasin", 1200);
    expect(slip).toMatchObject({ value: { held: 1 } });
    expect(JSON.stringify(slip)).toContain("decimal_slip");
    expect(await ask("nulle-part", 9000)).toMatchObject({ value: { unknown: 1 } });
  });

  test("ends when it says so, and cannot end before it begins", async () => {
    expect(await makePriceList(olivier, { code: "pros", nameFr: "Encore" })).toMatchObject({
      refusal: { code: "list_exists" },
    });
    const terms = { code: "pros", nameFr: "Professionnels", customerGroup: "pros", priority: 10 };
    expect(await editPriceList(olivier, { ...terms, startsAt: at(5), endsAt: at(4) })).toMatchObject({
      refusal: { code: "invalid" },
    });
    expect(await editPriceList(olivier, { ...terms, endsAt: at(48) })).toMatchObject({ ok: true });
    expect(await priceOf({ group: "pros" }, 47)).not.toBeNull();
    expect(await priceOf({ group: "pros" }, 48)).toBeNull();
    expect((await priceLists()).map(({ code }) => code)).toEqual(["pros", "magasin"]);
    expect(await database.auditEntry.count({ where: { subject: "price-list:pros" } })).toBe(2);
  });
});
