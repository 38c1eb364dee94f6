import { beforeAll, expect, test } from "vitest";
import { refundLines } from "#lib/orders/commands-refund";
import { giveOrAsk } from "#lib/orders/giving-back";
import type { Scene } from "#lib/platform/command";
import { inTransaction, Prisma, type Transaction } from "#lib/platform/database";
import { aRefundableOrder } from "#tests/support/a-refundable-order";
import { aShop } from "#tests/support/a-shop";
import { quiet } from "#tests/support/quiet";
import { aColleague } from "#tests/support/staff-actors";

const now = new Date("2026-11-25T09:00:00Z");
const reason = "Article abîmé";

beforeAll(aShop);

type Agent = Awaited<ReturnType<typeof aColleague>>;
type Order = Awaited<ReturnType<typeof aRefundableOrder>>;

/** An agent refunds an order; once their day was counted, and before this is written down, `meanwhile` happens. */
function refunding(actor: Agent, { orderId, lineId }: Order, locks: boolean, meanwhile: () => Promise<unknown>) {
  const slowly = (tx: Transaction): Transaction =>
    new Proxy(tx, {
      get(target, key) {
        if (key === "$executeRaw" && !locks) return async () => 0;
        if (key !== "$queryRaw") return Reflect.get(target, key, target);
        return async (asked: TemplateStringsArray, ...values: unknown[]) => {
          const sql = new Prisma.Sql(asked, values);
          const rows = await target.$queryRaw(sql);
          if (sql.sql.includes("FROM refund_request")) await meanwhile();
          return rows;
        };
      },
    });
  const act = { kind: "lines" as const, lines: [{ lineId, quantity: 1 }], includeDelivery: false, reason };
  const scene = (tx: Transaction): Scene => ({
    ...quiet,
    ...{ actor, tx: slowly(tx), now },
  });
  return inTransaction((tx) => giveOrAsk(scene(tx), { orderId, act, signed: false }));
}

/** Somebody who gave 240 € today refunds two orders of 50 € at once; how each ended. */
async function atOnce(name: string, locks: boolean) {
  const agent = await aColleague(name, "service_agent");
  for (const unitGross of [7_900, 8_000, 8_100]) {
    const { orderId, lineId } = await aRefundableOrder(`${name}-${unitGross}`, { unitGross });
    await refundLines(agent, { orderId, lines: [{ lineId, quantity: 1 }], reason }, { now });
  }
  const [one, two] = [
    await aRefundableOrder(`${name}-ONE`, { unitGross: 5_000 }),
    await aRefundableOrder(`${name}-TWO`, { unitGross: 5_000 }),
  ];
  const other = () => refunding(agent, two, locks, async () => {});
  let second: ReturnType<typeof other> | undefined;
  const first = await refunding(agent, one, locks, async () => {
    second = other();
    if (!locks) await second;
  });
  return [first, await second].map((answer) => (answer?.ok ? answer.value.outcome : answer));
}

test("who refunds two orders at once passes no ceiling: the second sees the first", async () =>
  expect(await atOnce("Locked", true)).toEqual(["given", "waits"]));

test("and would without the lock on their day", async () =>
  expect(await atOnce("Unlocked", false)).toEqual(["given", "given"]));
