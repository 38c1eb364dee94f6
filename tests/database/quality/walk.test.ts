import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { failedPages, failedRules, qualityDays } from "#lib/quality/queries";
import { abc } from "#lib/quality/queries-abc";
import { lookAgain, walk, walkWhenDue } from "#lib/quality/walk";
import { morning } from "#tests/support/a-buyer";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";

const hours = (count: number) => new Date(morning.getTime() + count * 3_600_000);
const idOf = async (handle: string) => (await database.product.findUniqueOrThrow({ where: { handle } })).id;
const found = async (handle: string) => {
  const subject = `product:${await idOf(handle)}`;
  return (await database.qualityFailure.findMany({ where: { subject } })).map(({ rule }) => rule);
};

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "ROBOT-1", stock: { WEB: 3 } });
  await aVariant({ sku: "ROBOT-2", stock: {} });
});

describe("the robot", () => {
  test("walks over every page once a night, and keeps what it found with the day it began", async () => {
    expect(await walkWhenDue(morning)).toBe(true);
    expect(await walkWhenDue(hours(1))).toBe(false);
    expect(await found("robot-1")).toEqual(expect.arrayContaining(["description-missing", "picture-missing"]));
    expect(await found("robot-1")).not.toContain("sold-out");
    expect(await found("robot-2")).toContain("sold-out");
    const subjects = (await database.qualityFailure.findMany()).map(({ subject }) => subject.split(":")[0]);
    expect(new Set(subjects)).toEqual(new Set(["product", "category", "store"]));

    const [today] = await qualityDays();
    expect(today).toMatchObject({ day: "2026-11-21", pages: 4 });
    expect(today?.score).toBeGreaterThan(0);
    expect(today?.score).toBeLessThan(10_000);
  });

  test("finds at once that something was mended, and that something was broken", async () => {
    const id = await idOf("robot-1");
    await database.product.update({
      where: { id },
      data: { descriptionFr: "Une lampe en verre soufflé. ".repeat(6).trim(), nameFr: "SUPER LAMPE LUEUR" },
    });
    await lookAgain([id], hours(2));
    expect(await found("robot-1")).not.toContain("description-missing");
    expect(await failedPages("name-shouting")).toMatchObject([
      { subject: `product:${id}`, value: "SUPER LAMPE LUEUR" },
    ]);
    expect(await failedPages("picture-missing")).toMatchObject([{ since: morning }, { since: morning }]);
  });

  test("tells each owner what is theirs, and forgets what is no more", async () => {
    expect((await failedRules("stock")).map(({ rule }) => rule)).toContain("sold-out");
    expect((await failedRules("prices")).map(({ rule }) => rule)).not.toContain("sold-out");
    await database.product.update({ where: { handle: "robot-2" }, data: { status: "archived" } });
    await walk(hours(24));
    expect(await found("robot-2")).toEqual([]);
    expect(await qualityDays()).toMatchObject([{ day: "2026-11-22", pages: 3 }, { day: "2026-11-21" }]);
  });
});

test("the products that make the margin are told first when they are sold out or told badly", async () => {
  const sold = async (sku: string, quantity: number, costMinor: number | null) => {
    const variantId = await aVariant({ sku, price: 12_000, stock: { WEB: quantity } });
    await database.price.update({ where: { variantId }, data: { costMinor } });
    await anOrder([{ variantId, sku, quantity, unitGross: 12_000 }]);
  };
  await sold("BEST", 20, 4_000);
  await sold("GOOD", 3, 6_000);
  await sold("LAST", 1, 9_000);
  await sold("UNKNOWN", 2, null);
  const { classes, alarms } = await abc(hours(48));
  expect(classes).toEqual({
    A: { products: 1, marginMinor: 120_000 },
    B: { products: 1, marginMinor: 12_000 },
    C: { products: 1, marginMinor: 1_000 },
  });
  expect(alarms).toMatchObject([{ name: "Lampe BEST", available: 0, units: 20 }]);
  expect((await abc(hours(24 * 120))).alarms).toEqual([]);
});
