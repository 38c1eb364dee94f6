import { beforeAll, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";
import { deadlocks } from "#tests/support/deadlocks";
import { inParallel } from "#tests/support/in-parallel";
import { brokenInvariants } from "#tests/support/invariants";
import { roads, soldOut } from "#tests/support/roads";

beforeAll(async () => {
  await aShop();
  await database.store.update({ where: { code: "ANG" }, data: { services: ["reserve-collect"] } });
});

/** The whole of it, 2,000 buyers for 500 units in three processes, is measured: `npm run bench -- stock.rush`. */
test("240 buyers for 60 units, on the web, through the API and at the counter at once: exactly 60 have one", async () => {
  const variantId = await aVariant({ sku: "RUSH", stock: { ANG: 60 } });
  const before = await deadlocks();
  const ways = Object.values(roads);
  const got = await inParallel(240, 48, (buyer) => (ways[buyer % ways.length] ?? roads.web)("RUSH"));

  expect(got.filter((one) => one === "sold")).toHaveLength(60);
  expect(got.filter((one) => one !== "sold" && !soldOut.includes(one))).toEqual([]);
  expect((await deadlocks()) - before).toBe(0);
  const level = await database.stockLevel.findFirstOrThrow({ where: { variantId } });
  expect({ free: level.onHand - level.reserved, held: level.held }).toEqual({ free: 0, held: 0 });
  expect(await brokenInvariants()).toEqual({});
}, 60_000);
