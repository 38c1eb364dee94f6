import { beforeAll, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { returnableById } from "#lib/returns/queries-returnable";
import { bought, give, kinds } from "#tests/support/a-kind";
import { aShop } from "#tests/support/a-shop";
import { brokenInvariants } from "#tests/support/invariants";

beforeAll(aShop);
const sent = new Date("2026-11-23T15:00:00Z");

test("a table for four is bought as one article, leaves as its parts, and is withdrawn from as a whole", async () => {
  const order = await bought(await kinds.bundle("TABLE"), 2);
  expect(order.lines).toMatchObject([{ sku: "TABLE", quantity: 2, optionsText: expect.stringContaining("2 × Lampe") }]);
  await give(order.id, sent);
  const left = async (sku: string) => {
    const { id } = await database.variant.findUniqueOrThrow({ where: { sku } });
    return (await database.stockLevel.findFirstOrThrow({ where: { variantId: id, locationCode: "WEB" } })).onHand;
  };
  expect([await left("TABLE-PLATES"), await left("TABLE-GLASSES")]).toEqual([3, 6]);

  await database.parcel.updateMany({ where: { orderId: order.id }, data: { deliveredAt: sent } });
  expect(await returnableById(order.id, sent)).toMatchObject({ open: true, lines: [{ sku: "TABLE", left: 2 }] });
  expect(await brokenInvariants()).toEqual({});
});
