import { beforeAll, expect, test } from "vitest";
import { system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { reckonOrder } from "#lib/loyalty/commands-earn";
import { database } from "#lib/platform/database";
import { morning } from "#tests/support/a-buyer";
import { aClub, aMember, cagnotte } from "#tests/support/a-member";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";

let orders = 0;

/** A lamp of 49 € that a member bought, and that has left. */
async function aLampOf(accountId: string): Promise<string> {
  const sku = `SWAP-${orders++}`;
  const variantId = await aVariant({ sku, price: 4900, stock: { WEB: 3 } });
  const { orderId } = await anOrder([{ variantId, sku, quantity: 1, unitGross: 4900 }]);
  await database.order.update({ where: { id: orderId }, data: { accountId } });
  await database.parcel.updateMany({ where: { orderId }, data: { sentAt: morning } });
  return orderId;
}

/** What the first order is given back for pays the second. */
async function exchange(fromId: string, toId: string): Promise<void> {
  const paid = await database.orderTender.findFirstOrThrow({ where: { orderId: toId } });
  const id = newId();
  const given = { id, orderId: fromId, kind: "exchange", twinId: paid.id, amountMinor: 0 } as const;
  await database.orderTender.create({ data: { ...given, refundedMinor: paid.amountMinor } });
  await database.orderTender.update({ where: { id: paid.id }, data: { kind: "exchange", intentId: null, twinId: id } });
}

beforeAll(async () => {
  await aShop();
  await aClub();
});

test("what a gift card paid earns nothing by being exchanged, once or twice; what money paid goes on earning", async () => {
  const earned = async (isMoney: boolean) => {
    const { id } = await aMember("Camille");
    const [first, second, third] = [await aLampOf(id), await aLampOf(id), await aLampOf(id)];
    if (!isMoney) await database.orderTender.updateMany({ where: { orderId: first }, data: { kind: "gift_card" } });
    await exchange(first, second);
    await exchange(second, third);
    for (const orderId of [first, second, third]) await reckonOrder(system("test"), { orderId }, { now: morning });
    return cagnotte(id);
  };
  expect(await earned(true)).toBe(147);
  expect(await earned(false)).toBe(0);
});
