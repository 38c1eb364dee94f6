import { beforeAll, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { orderXray } from "#lib/xray/queries";
import { balances } from "#lib/xray/schema";
import { aShopOfRandomArticles } from "#tests/support/random-articles";
import { type Article, aRandomOrder } from "#tests/support/random-orders";
import { chance } from "../../../prisma/seed/random.ts";

const luck = chance(72);
let articles: readonly Article[] = [];

beforeAll(async () => {
  articles = await aShopOfRandomArticles(luck);
});

const faultsOf = async (number: string): Promise<string[]> =>
  ((await orderXray(number))?.checks ?? [])
    .filter((check) => !balances(check))
    .map(({ code, total, book }) => `${number} ${code}: ${total} ≠ ${book}`);

test("of 120 random orders, however they were paid, sent and paid back, every column reconciles to the cent (M-08)", async () => {
  const faults: string[] = [];
  for (let i = 0; i < 120; i++) faults.push(...(await faultsOf(await aRandomOrder(luck, articles))));
  expect(faults).toEqual([]);
  expect(await database.order.count({ where: { refundedMinor: { gt: 0 } } })).toBeGreaterThan(20);
}, 120_000);

test("an order keeps what its goods cost on its day", async () => {
  const number = await aRandomOrder(luck, articles);
  const before = await orderXray(number);
  await database.price.updateMany({ data: { costMinor: 1 } });
  const after = await orderXray(number);

  expect(after?.margin).toEqual(before?.margin);
  expect(after?.margin.caveats).not.toContain("cost_today");
});

test("a book that says something else is seen", async () => {
  const number = await aRandomOrder(luck, articles);
  await database.order.update({
    where: { number },
    data: { deliveryMinor: { increment: 1 }, totalMinor: { increment: 1 } },
  });

  expect(await faultsOf(number)).not.toEqual([]);
});
