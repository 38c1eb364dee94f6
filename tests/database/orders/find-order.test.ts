import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { findOrder } from "#lib/orders/find-order";
import { orderByToken } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder, placedAt } from "#tests/support/an-order";

const email = "Camille@courrier.example";
const address = "192.0.2.7";

beforeAll(aShop);
beforeEach(() => database.$executeRaw`TRUNCATE rate_limit`);

const ordered = async () => {
  const sku = `LAMPE-${newId()}`;
  const variantId = await aVariant({ sku, stock: { WEB: 1 } });
  return anOrder([{ variantId, sku, quantity: 1, unitGross: 4900 }]);
};

describe("where is my order", () => {
  test("its number and its address lead to its signed link, however often and however they are typed", async () => {
    const { number } = await ordered();
    const typed = { number: number.replace("BF-", " bf "), email, address };
    for (let times = 0; times < 8; times += 1) {
      const found = await findOrder(visitor, typed);
      expect(found).toMatchObject({ ok: true, value: { number } });
      if (found.ok) expect(await orderByToken(number, found.value.token, placedAt)).toMatchObject({ number });
    }
  });

  test("a wrong number and a wrong address answer alike, and after five of them nothing does for a while", async () => {
    const { number } = await ordered();
    const wrongAddress = { number, email: "autre@courrier.example", address };
    const wrongNumber = { number: "BF-999999", email, address };
    const notFound = { ok: false, refusal: { code: "order_not_found" } };
    for (const wrong of [wrongAddress, wrongNumber, wrongAddress, wrongNumber, wrongAddress])
      expect(await findOrder(visitor, wrong)).toEqual(notFound);
    const closed = { ok: false, refusal: { code: "too_many_attempts" } };
    expect(await findOrder(visitor, wrongNumber)).toEqual(closed);
    expect(await findOrder(visitor, { number, email, address })).toEqual(closed);
  });

  test("numbers cannot be tried for one e-mail address from many places", async () => {
    const tries = [];
    for (let n = 0; n < 31; n += 1)
      tries.push(await findOrder(visitor, { number: `BF-9${n}000`, email, address: `198.51.100.${n}` }));
    expect(tries.at(-2)).toMatchObject({ refusal: { code: "order_not_found" } });
    expect(tries.at(-1)).toMatchObject({ refusal: { code: "too_many_attempts" } });
  });
});
