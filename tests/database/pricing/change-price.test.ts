import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#lib/kernel/actor";
import { clock } from "#lib/platform/clock";
import { database } from "#lib/platform/database";
import { changePrice } from "#lib/pricing/commands";
import { pricesOf } from "#lib/pricing/queries";
import { theDemo } from "#tests/support/the-demo";

const olivier: Actor = {
  kind: "staff",
  id: "01920000-0000-7000-8000-000000000001",
  name: "Olivier",
  permissions: new Set(["prices.write"]),
  storeCodes: [],
};
const sku = "BF-IMG-003-INK";
const inDays = (days: number) => new Date(clock.now().getTime() + days * 86_400_000);

const soundbar = async () => (await database.variant.findUniqueOrThrow({ where: { sku } })).id;

beforeAll(theDemo, 60_000);

describe("Olivier cuts the price of a soundbar", () => {
  test("the price before becomes the prior price, from history", async () => {
    const variantId = await soundbar();
    expect(await changePrice(olivier, { sku, grossMinor: 21900, reason: "Fin de série" }, { now: inDays(1) })).toEqual({
      ok: true,
      value: { sku, grossMinor: 21900, outcome: "applied", faults: [] },
    });

    expect((await pricesOf([variantId], inDays(2))).get(variantId)).toMatchObject({
      grossMinor: 21900,
      prior: { minor: 24900, percent: 12 },
    });
    const intervals = await database.priceInterval.findMany({ where: { variantId }, orderBy: { since: "asc" } });
    expect(intervals.map(({ grossMinor, until }) => [grossMinor, until === null])).toEqual([
      [24900, false],
      [21900, true],
    ]);
    expect(await database.auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
      subject: `variant:${sku}`,
      changes: { grossMinor: [24900, 21900] },
      reason: "Fin de série",
    });
  });

  test("raising it for a day and cutting it again does not raise the prior price", async () => {
    const variantId = await soundbar();
    await changePrice(olivier, { sku, grossMinor: 29900, reason: "Remise à prix" }, { now: inDays(3) });
    await changePrice(olivier, { sku, grossMinor: 21500, reason: "Nouvelle remise" }, { now: inDays(4) });
    expect((await pricesOf([variantId], inDays(5))).get(variantId)?.prior).toEqual({ minor: 21900, percent: 2 });
  });

  test("a mistake mended in the same instant leaves no interval behind", async () => {
    const variantId = await soundbar();
    const before = await database.priceInterval.count({ where: { variantId } });
    const instant = inDays(6);
    for (const grossMinor of [20900, 20500])
      await changePrice(olivier, { sku, grossMinor, reason: "Mise à jour" }, { now: instant });
    expect(await database.priceInterval.count({ where: { variantId } })).toBe(before + 1);
    expect((await pricesOf([variantId], inDays(7))).get(variantId)?.grossMinor).toBe(20500);
  });

  test("two changes at once follow one another: one interval stands", async () => {
    const variantId = await soundbar();
    await Promise.all(
      [20100, 20200, 20300].map((grossMinor, index) =>
        changePrice(olivier, { sku, grossMinor, reason: "Course" }, { now: new Date(inDays(8).getTime() + index) }),
      ),
    );
    expect(await database.priceInterval.count({ where: { variantId, until: null } })).toBe(1);
  });
});

describe("the plasma television of 2006", () => {
  test("does not go online at five euros again", async () =>
    expect(await changePrice(olivier, { sku: "BF-IMG-002", grossMinor: 500, reason: "Import en masse" })).toMatchObject(
      {
        ok: true,
        value: { outcome: "held" },
      },
    ));

  test("nor at nothing, at less than nothing or at half a cent", async () => {
    for (const grossMinor of [0, -100, 49900.5, Number.NaN])
      expect(await changePrice(olivier, { sku: "BF-IMG-002", grossMinor, reason: "Essai" })).toMatchObject({
        refusal: { code: "invalid" },
      });
    expect(await changePrice(olivier, { sku: "BF-NULLE-PART", grossMinor: 500, reason: "Essai" })).toMatchObject({
      refusal: { code: "unknown_sku" },
    });
  });

  test("and nobody without the permission sets any price", async () =>
    expect(
      await changePrice({ kind: "visitor" }, { sku: "BF-IMG-002", grossMinor: 49800, reason: "Essai" }),
    ).toMatchObject({ refusal: { code: "forbidden" } }));
});
