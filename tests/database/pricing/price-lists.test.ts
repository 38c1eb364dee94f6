import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database, Prisma } from "#lib/platform/database";
import { requestPriceChanges } from "#lib/pricing/commands";
import { setCostAndFloor } from "#lib/pricing/commands-cost";
import { editPriceList, makePriceList } from "#lib/pricing/commands-lists";
import { listedPrice, listedTo, priceLists } from "#lib/pricing/queries-lists";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";

const now = new Date("2026-12-01T09:00:00Z");
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
let olivier: Extract<Actor, { kind: "staff" }>;
let variantId: string;
const paul = newId();

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
  await database.customerGroup.create({ data: { code: "pros", nameFr: "Professionnels" } });
  await database.customerGroupMember.create({ data: { accountId: paul, groupCode: "pros", since: now } });
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
type Listed = Readonly<{ code: string; gross_minor: number; net_minor: number | null }>;
const priceOf = async ({ pro = false, quantity = 1, channel = "web" } = {}, hours = 1) => {
  const buyer = {
    variantId: Prisma.sql`${variantId}::uuid`,
    quantity: Prisma.sql`${quantity}::int`,
    channel: Prisma.sql`${channel}`,
    country: Prisma.sql`'FR'`,
    accountId: Prisma.sql`${pro ? paul : newId()}::uuid`,
    vatBasisPoints: Prisma.sql`2000`,
  };
  const [listed] = await database.$queryRaw<Listed[]>(listedPrice(buyer, at(hours)));
  return listed ?? null;
};

describe("a price list", () => {
  test("says what its own buyers pay, by quantity, and nothing of others", async () => {
    expect(await ask("pros", 9000)).toMatchObject({ value: { applied: 1 } });
    expect(await ask("pros", 8000, 10)).toMatchObject({ value: { applied: 1 } });
    expect(await priceOf()).toBeNull();
    expect(await priceOf({ pro: true })).toEqual({ code: "pros", net_minor: 9000, gross_minor: 10_800 });
    expect(await priceOf({ pro: true, quantity: 12 })).toMatchObject({ net_minor: 8000 });
  });

  test("says the same of whoever might buy, known only by their groups", async () => {
    const asked = (groups: string[], ...quantities: number[]) =>
      listedTo(
        { groups, country: "FR" },
        quantities.map((quantity) => ({ sku: "LAMPE-1", quantity })),
        at(1),
      );
    expect([...(await asked(["pros"], 1))]).toEqual([["LAMPE-1", 10_800]]);
    expect([...(await asked(["pros"], 4, 6))]).toEqual([["LAMPE-1", 9_600]]);
    expect((await asked([], 12)).size).toBe(0);
  });

  test("keeps what it said before, for whoever asks of another instant", async () => {
    expect(await ask("pros", 8900, 1, 24)).toMatchObject({ value: { applied: 1 } });
    expect(await priceOf({ pro: true }, 23)).toMatchObject({ net_minor: 9000 });
    expect(await priceOf({ pro: true }, 25)).toMatchObject({ net_minor: 8900 });
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
    expect(await priceOf({ pro: true }, 47)).not.toBeNull();
    expect(await priceOf({ pro: true }, 48)).toBeNull();
    expect((await priceLists()).map(({ code }) => code)).toEqual(["pros", "magasin"]);
    expect(await database.auditEntry.count({ where: { subject: "price-list:pros" } })).toBe(2);
  });

  test("is for some: what everybody pays is the base price, or a promotion", async () => {
    for (const whom of [{}, { channel: "web" }, { country: "FR" }])
      expect(await makePriceList(olivier, { code: "tous", nameFr: "Tout le monde", ...whom })).toMatchObject({
        refusal: { code: "list_for_everybody" },
      });
    expect(await editPriceList(olivier, { code: "magasin", nameFr: "En magasin" })).toMatchObject({
      refusal: { code: "list_for_everybody" },
    });
    await expect(database.priceList.update({ where: { code: "magasin" }, data: { channel: null } })).rejects.toThrow(
      "price_list_for_some",
    );
  });
});
