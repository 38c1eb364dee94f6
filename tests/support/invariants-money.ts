import { database } from "#lib/platform/database";
import { intentsAtProvider, refundsAtProvider } from "./a-provider.ts";

type Books = Readonly<{
  intent: string;
  /** At the provider, in cents; what is only authorised counts as taken, and as given back once the bank lets go of it. */
  taken: number;
  givenBack: number;
  /** In the shop, in cents: what orders say their cards paid and got back. */
  orders: readonly string[];
  captured: number;
  refunded: number;
  refundsDone: number;
}>;

/** Every payment that either side knows of, as both sides tell it. */
async function books(): Promise<readonly Books[]> {
  const [intents, back, orders, refunds] = await Promise.all([
    intentsAtProvider(),
    refundsAtProvider(),
    database.order.findMany({ include: { tenders: { where: { kind: "card" } } } }),
    database.refund.findMany({ where: { state: "done" } }),
  ]);
  const ids = new Set([
    ...intents.map(({ id }) => id),
    ...[...orders, ...refunds].flatMap(({ intentId }) => intentId ?? []),
  ]);
  return [...ids].map((intent) => {
    const mine = intents.filter(({ id }) => id === intent);
    const letGo = mine.filter(
      ({ status, latest_charge, last_payment_error }) => status === "canceled" && latest_charge && !last_payment_error,
    );
    const authorised = [...letGo, ...mine.filter(({ status }) => status === "requires_capture")];
    const own = orders.filter(({ intentId }) => intentId === intent);
    const byCard = own.flatMap(({ tenders }) => tenders);
    return {
      intent,
      taken: sum(mine, "amount_received") + sum(authorised, "amount"),
      givenBack:
        sum(
          back.filter(({ payment_intent, status }) => payment_intent === intent && status === "succeeded"),
          "amount",
        ) + sum(letGo, "amount"),
      orders: own.map(({ number }) => number),
      captured: sum(byCard, "amountMinor"),
      refunded: sum(byCard, "refundedMinor"),
      refundsDone: sum(
        refunds.filter(({ intentId }) => intentId === intent),
        "amountMinor",
      ),
    };
  });
}

const sum = <K extends string>(rows: readonly Readonly<Record<K, number>>[], key: K): number =>
  rows.reduce((total, row) => total + row[key], 0);

/** Money taken has one order or went back; an order has its money. */
export const providerAndOrders = async (): Promise<readonly Books[]> =>
  (await books()).filter(({ taken, givenBack, orders }) => {
    if (taken === 0) return orders.length > 0;
    return orders.length > 1 || (orders.length === 0 && givenBack !== taken);
  });

/** Both sides count the same cents, and nobody gets back more than they paid. */
export const money = async (): Promise<readonly Books[]> =>
  (await books()).filter(({ taken, givenBack, orders, captured, refunded, refundsDone }) => {
    const ofOrder = orders.length > 0 && (captured !== taken || refunded !== refundsDone);
    return ofOrder || givenBack !== refundsDone || givenBack > taken;
  });

/** An order is held while its card is only authorised, and no longer. */
export async function uncapturedAndCaptured(): Promise<readonly object[]> {
  const [intents, orders] = await Promise.all([
    intentsAtProvider(),
    database.order.findMany({ where: { state: { not: "cancelled" }, intentId: { not: null } } }),
  ]);
  const statusOf = new Map(intents.map(({ id, status }) => [id, status]));
  return orders.filter(({ intentId, heldSince }) => {
    const status = statusOf.get(intentId ?? "");
    return heldSince === null ? status === "requires_capture" : status === "succeeded";
  });
}
