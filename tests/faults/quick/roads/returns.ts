import { system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { payments } from "#lib/processes/payments";
import { inspectReturn } from "#lib/returns/commands-inspect";
import { receiveReturn } from "#lib/returns/commands-receive";
import { settleReturn } from "#lib/returns/commands-settle";
import { withdraw } from "#lib/returns/commands-withdraw";
import { returnsOf } from "#lib/returns/queries";
import { later } from "#tests/support/a-payment";
import { aSplitOrder } from "#tests/support/a-split-order";
import { work } from "#tests/support/a-worker";
import { lastFact, quiet } from "../../quiet.ts";
import type { Road } from "../road.ts";

/** What one may do alone is not at stake here. */
const shop = system("test");
const at = { now: later(120) };

type Bought = Awaited<ReturnType<typeof aBoughtVase>>;

async function aBoughtVase({ gone }: Readonly<{ gone: boolean }>) {
  const since = await lastFact();
  const name = newId();
  const { orderId, atProvider, send, hand, read } = await aSplitOrder(name);
  if (gone) {
    await send();
    await hand();
    await quiet(since);
  }
  const order = await read();
  const vase = order?.parcels.flatMap(({ lines }) => lines).find(({ sku }) => sku === `${name}-VASE`);
  const who = { name: "Camille Rousseau", email: "camille@courrier.example" };
  const { number = "", token = "" } = order ?? {};
  const lines = [{ lineId: vase?.id ?? "", quantity: 1 }];
  const statement = () => withdraw(visitor, { number, token, ...who, lines }, at);
  return { orderId, atProvider, statement, since: await lastFact() };
}

async function aVaseThatCameBack() {
  const bought = await aBoughtVase({ gone: true });
  await bought.statement();
  const [found] = await returnsOf(bought.orderId);
  if (!found) throw new Error("nothing comes back");
  const { number, lines } = found;
  await receiveReturn(shop, { number, location: "ANG" }, at);
  const counted = lines.map(({ id }) => ({ lineId: id, restocked: 1, damaged: 0 }));
  await inspectReturn(shop, { number, lines: counted }, at);
  return { ...bought, number, since: await lastFact() };
}

async function read({ orderId, atProvider }: Pick<Bought, "orderId" | "atProvider">): Promise<string> {
  const [{ status, back }, returns, { refundedMinor }] = await Promise.all([
    atProvider(),
    returnsOf(orderId),
    database.order.findUniqueOrThrow({ where: { id: orderId } }),
  ]);
  const states = returns.map(({ state }) => state).join() || "no return";
  return `${states}, owed back ${refundedMinor}, bank ${status}, gave back ${back}`;
}

export const returnRoads = [
  {
    name: "a vase that came back is paid back",
    prepare: aVaseThatCameBack,
    async go({ number, since }) {
      await settleReturn(shop, { number }, at);
      await work(payments, since);
    },
    read,
    done: "settled, owed back 3000, bank succeeded, gave back 3000",
    undone: "inspected, owed back 0, bank succeeded, gave back 0",
  } satisfies Road<Awaited<ReturnType<typeof aVaseThatCameBack>>>,
] as const;

export const withdrawalRoads: readonly Road<Bought>[] = [
  {
    name: "a customer withdraws from a vase that has left",
    prepare: () => aBoughtVase({ gone: true }),
    go: ({ statement }) => statement(),
    read,
    done: "announced, owed back 0, bank succeeded, gave back 0",
    undone: "no return, owed back 0, bank succeeded, gave back 0",
  },
  {
    name: "a customer withdraws from a vase that has not left",
    prepare: () => aBoughtVase({ gone: false }),
    async go({ statement, since }) {
      await statement();
      await work(payments, since);
    },
    read,
    done: "no return, owed back 3000, bank requires_capture, gave back 0",
    undone: "no return, owed back 0, bank requires_capture, gave back 0",
  },
];
