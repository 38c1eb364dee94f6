import { beforeAll, describe, expect, test } from "vitest";
import { dropAddress, keepAddress, keepOrderAddress, preferAddress } from "#lib/addresses/commands";
import { addressesOf, addressOf } from "#lib/addresses/queries";
import { mostAddresses } from "#lib/addresses/schema";
import { visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder, placedAt } from "#tests/support/an-order";

const at = { now: placedAt };
const someone = () => ({ kind: "customer", id: newId(), name: "Camille", email: "camille@courrier.example" }) as const;
const home = {
  name: "Camille Rousseau",
  line1: "18 rue Saint-Aubin",
  postcode: "49100",
  city: "Angers",
  country: "FR",
};
const unknown = { ok: false, refusal: { code: "unknown_address" } };

async function kept(actor: ReturnType<typeof someone>, address: object = home) {
  const result = await keepAddress(actor, address, at);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.id;
}

beforeAll(aShop);

describe("a customer's addresses", () => {
  test("the first is the default, until another is preferred; there is never a second one", async () => {
    const camille = someone();
    const first = await kept(camille);
    const second = await kept(camille, { ...home, line1: "3 rue de la Paix", phone: "06 12 34 56 78" });
    expect(await addressesOf(camille.id)).toMatchObject([
      { id: first, isDefault: true },
      { id: second, isDefault: false, phone: "06 12 34 56 78" },
    ]);
    await Promise.all([preferAddress(camille, { id: second }, at), preferAddress(camille, { id: first }, at)]);
    await preferAddress(camille, { id: second }, at);
    expect((await addressesOf(camille.id)).map(({ id, isDefault }) => [id, isDefault])).toEqual([
      [second, true],
      [first, false],
    ]);
    expect(await dropAddress(camille, { id: second }, at)).toMatchObject({ ok: true });
    expect(await addressesOf(camille.id)).toMatchObject([{ id: first, isDefault: true }]);
  });

  test("is changed in place, and a line that is emptied is gone", async () => {
    const camille = someone();
    const id = await kept(camille, { ...home, line2: "Bâtiment B" });
    await keepAddress(camille, { id, ...home, city: "Angers Cedex" }, at);
    expect(await addressOf(camille.id, id)).toMatchObject({ city: "Angers Cedex", line2: null, isDefault: true });
  });

  test("has the postcode of its country, and nothing that was not asked for", async () => {
    const camille = someone();
    for (const wrong of [{ postcode: "4910" }, { country: "BE" }, { accountId: newId() }, { isDefault: true }])
      expect(await keepAddress(camille, { ...home, ...wrong }, at)).toMatchObject({ refusal: { code: "invalid" } });
    expect(await addressesOf(camille.id)).toEqual([]);
  });

  test("are twenty at most, also when two are kept at the same instant", async () => {
    const camille = someone();
    for (let number = 1; number < mostAddresses; number++)
      await kept(camille, { ...home, line1: `${number} rue Toussaint` });
    const both = await Promise.all([keepAddress(camille, home, at), keepAddress(camille, home, at)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await database.accountAddress.count({ where: { accountId: camille.id } })).toBe(mostAddresses);
  });
});

test("somebody else's address is answered like one that does not exist, and stays as it was (ACL-02)", async () => {
  const [camille, zoe] = [someone(), someone()];
  const id = await kept(camille);
  for (const command of [dropAddress, preferAddress]) expect(await command(zoe, { id }, at)).toEqual(unknown);
  expect(await keepAddress(zoe, { id, ...home, line1: "chez moi" }, at)).toEqual(unknown);
  expect(await keepAddress(visitor, home, at)).toMatchObject({ refusal: { code: "forbidden" } });
  expect(await addressOf(zoe.id, id)).toBeNull();
  expect(await addressOf(camille.id, id)).toMatchObject(home);
});

test("where an order of one's own went is kept once; of somebody else's, nothing is told", async () => {
  const camille = someone();
  const variantId = await aVariant({ sku: "LAMPE", stock: { WEB: 1 } });
  const { orderId, number } = await anOrder([{ variantId, sku: "LAMPE", quantity: 1, unitGross: 4900 }]);
  expect(await keepOrderAddress(camille, { number }, at)).toEqual(unknown);
  await database.order.update({ where: { id: orderId }, data: { accountId: camille.id } });
  const first = await keepOrderAddress(camille, { number }, at);
  expect(first).toMatchObject({ ok: true });
  expect(await keepOrderAddress(camille, { number }, at)).toEqual(first);
  expect(await keepOrderAddress(someone(), { number }, at)).toEqual(unknown);
  const order = await database.order.findUniqueOrThrow({ where: { id: orderId } });
  expect(await addressesOf(camille.id)).toMatchObject([{ name: order.name, line1: order.line1, city: order.city }]);
});
