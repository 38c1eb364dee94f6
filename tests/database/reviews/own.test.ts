import { beforeAll, expect, test } from "vitest";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { reviewsBy } from "#lib/reviews/queries-own";
import { morning } from "#tests/support/a-buyer";
import { aShop } from "#tests/support/a-shop";
import { received } from "./a-lamp-received.ts";

beforeAll(async () => {
  await aShop();
});

test("a customer finds what they wrote about what they received again, and nobody else's (ACL-02)", async () => {
  const [written, unwritten, strange] = [await received("OWN-1"), await received("OWN-2"), await received("OWN-3")];
  const accountId = newId();
  const account = { id: accountId, kind: "customer", email: "camille@courrier.example", name: "Camille" } as const;
  await database.account.create({ data: { ...account, createdAt: morning } });
  const hers = { id: { in: [written.orderId, unwritten.orderId] } };
  await database.order.updateMany({ where: hers, data: { accountId } });
  for (const lamp of [written, unwritten, strange]) await lamp.deliver();
  await written.write();
  await strange.write();
  expect(await reviewsBy(accountId)).toMatchObject([
    { lineId: written.line.id, review: { stars: 4, title: "Belle lampe", state: "waiting" } },
  ]);
  expect(await reviewsBy(newId())).toEqual([]);
});
