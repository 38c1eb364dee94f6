import { beforeAll, expect, test } from "vitest";
import { system } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import { reckonOrder } from "#lib/loyalty/commands-earn";
import { reckon } from "#lib/loyalty/reckoning";
import { database, inTransaction, Prisma, type Transaction } from "#lib/platform/database";
import { morning } from "#tests/support/a-buyer";
import { aClub, aMember, cagnotte } from "#tests/support/a-member";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";
import { inParallel } from "#tests/support/in-parallel";
import { quiet } from "#tests/support/quiet";

const shop = system("test");
let count = 0;

/** The transaction with the member's lock as `lock` says, and its statement after that waited for by the others. */
const locking = (tx: Transaction, lock: string): Transaction =>
  new Proxy(tx, {
    get(target, key) {
      if (key !== "$queryRaw") return Reflect.get(target, key, target);
      return (asked: TemplateStringsArray, ...values: unknown[]) => {
        const { strings } = new Prisma.Sql(asked, values);
        const isLock = strings.some((part) => part.includes("FROM member"));
        return target.$queryRaw(
          new Prisma.Sql(isLock ? strings.map((part) => part.replace("FOR UPDATE", lock)) : strings, values),
        );
      };
    },
  });

/** A lamp of 49 € leaves, and eight workers hear of it at once; answers what it earned. */
async function earned(lock: string): Promise<number> {
  const sku = `RACE-${count++}`;
  const member = await aMember("Camille");
  const variantId = await aVariant({ sku, price: 4900, stock: { WEB: 3 } });
  const { orderId } = await anOrder([{ variantId, sku, quantity: 1, unitGross: 4900 }]);
  await database.order.update({ where: { id: orderId }, data: { accountId: member.id } });
  await reckonOrder(shop, { orderId }, { now: morning });
  await database.parcel.updateMany({ where: { orderId }, data: { sentAt: morning } });
  await inParallel(8, 8, () =>
    inTransaction(async (tx) =>
      ok(await reckon({ ...quiet, actor: shop, tx: locking(tx, lock), now: morning }, orderId, member.id)),
    ),
  );
  return cagnotte(member.id);
}

beforeAll(async () => {
  await aShop();
  await aClub();
  await database.$executeRaw`ALTER TABLE loyalty_entry DROP CONSTRAINT loyalty_entry_source_key`;
});

test("the member's lock alone lets eight workers earn once, without the second wall", async () =>
  expect(await earned("FOR UPDATE")).toBe(147));

test("without its lock the same order earns again and again: this test can fail", async () =>
  expect(await earned("")).toBeGreaterThan(147));
