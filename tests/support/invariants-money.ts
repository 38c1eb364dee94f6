import { database } from "#lib/platform/database";
import { type Charge, intentsAtProvider, refundsAtProvider } from "./a-provider.ts";

type Books = Readonly<{
  intent: string;
  /**
   * At the provider, in cents; what was only authorised counts as taken, and as given back once the bank lets go of it,
   * but for what is due since it did.
   */
  taken: number;
  givenBack: number;
  /** In the shop, in cents: what orders say their cards paid and got back. */
  orders: readonly string[];
  captured: number;
  refunded: number;
  refundsDone: number;
}>;

/** What an intent secured: all of it, once its card was charged or authorised. */
const secured = ({ status, amount, latest_charge, last_payment_error }: Charge): number => {
  const letGo = status === "canceled" && latest_charge !== null && !last_payment_error;
  return letGo || status === "succeeded" || status === "requires_capture" ? amount : 0;
};

/** What the bank has let go of: all that was not taken, once nothing can be taken any more. */
const letGo = (intent: Charge): number =>
  intent.status === "requires_capture" ? 0 : secured(intent) - (secured(intent) && intent.amount_received);

/** Every payment that either side knows of, as both sides tell it. */
async function books(): Promise<readonly Books[]> {
  const [intents, back, cards, refunds] = await Promise.all([
    intentsAtProvider(),
    refundsAtProvider(),
    database.orderTender.findMany({ where: { kind: "card" }, include: { order: true } }),
    database.refund.findMany({ where: { state: "done" } }),
  ]);
  const intentsBy = Map.groupBy(intents, ({ id }) => id);
  const backBy = Map.groupBy(back, ({ payment_intent }) => payment_intent);
  const cardsBy = Map.groupBy(cards, ({ intentId }) => intentId);
  const refundsBy = Map.groupBy(refunds, ({ intentId }) => intentId);
  const ids = new Set([...intentsBy.keys(), ...[...cardsBy.keys(), ...refundsBy.keys()].flatMap((id) => id ?? [])]);
  return [...ids].map((id) => {
    const mine = intentsBy.get(id) ?? [];
    const isOpen = mine.some(({ status }) => status === "requires_capture");
    const own = cardsBy.get(id) ?? [];
    const done = refundsBy.get(id) ?? [];
    // While some of it may still be taken, the bank keeps what the shop has let go of.
    const toBeLetGo = isOpen
      ? sum(
          done.filter(({ released }) => released),
          "amountMinor",
        )
      : 0;
    return {
      intent: id,
      taken: mine.reduce((total, intent) => total + secured(intent), 0),
      givenBack:
        toBeLetGo +
        sum(
          (backBy.get(id) ?? []).filter(({ status }) => status === "succeeded"),
          "amount",
        ) +
        mine.reduce((total, intent) => total + letGo(intent), 0) -
        sum(
          own.map(({ order }) => order).filter((one) => one.intentId === id && one.paymentDueSince !== null),
          "authorisedMinor",
        ),
      orders: own.map(({ order }) => order.number),
      captured: sum(own, "amountMinor"),
      refunded: sum(own, "refundedMinor") + sum(own, "lapsedMinor"),
      refundsDone: sum(done, "amountMinor"),
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

/** What was taken for an order is its captures, what is kept aside is there to be taken, and nothing has left unpaid. */
export async function captures(): Promise<readonly object[]> {
  const [intents, cards, unpaid] = await Promise.all([
    intentsAtProvider(),
    database.orderTender.findMany({
      where: { intentId: { not: null } },
      include: { order: { include: { captures: true } } },
    }),
    sentUnpaid(),
  ]);
  const known = new Map(intents.map((intent) => [intent.id, intent]));
  const wrong = cards.filter(({ intentId, lapsedMinor, releasedMinor: letGoMinor, order }) => {
    const intent = intentId === null ? undefined : known.get(intentId);
    const isFirst = order.intentId === intentId;
    const [authorisedMinor, releasedMinor] = isFirst ? [order.authorisedMinor, letGoMinor + lapsedMinor] : [0, 0];
    const { paymentDueSince } = order;
    const asked = order.captures.filter((capture) => capture.intentId === intentId);
    const ofState = (state: string) =>
      sum(
        asked.filter((capture) => capture.state === state),
        "amountMinor",
      );
    if ((intent?.amount_received ?? 0) !== ofState("done")) return true;
    const wanted = authorisedMinor + ofState("pending");
    if (intent?.status === "requires_capture") return intent.amount_capturable !== wanted + releasedMinor;
    return wanted > 0 && paymentDueSince === null;
  });
  return [...wrong, ...unpaid];
}

/**
 * What went back elsewhere came from a tender of the same order that had as much, to who agreed or because its card took no
 * refund; what a card took none of is on its way by hand, or was confirmed.
 */
export const elsewhere = (): Promise<object[]> => database.$queryRaw`
  SELECT o.number, t.kind::text, t.refunded_minor AS back, source.amount_minor AS paid
  FROM order_tender t JOIN orders o ON o.id = t.order_id
  JOIN order_tender source ON source.id = t.instead_of_id LEFT JOIN refund_elsewhere w ON w.tender_id = t.id
  LEFT JOIN refund r ON r.id = w.refund_id
  WHERE w.tender_id IS NULL OR w.order_id <> t.order_id OR source.order_id <> t.order_id
     OR source.amount_minor < source.lapsed_minor + source.refunded_minor
       + (SELECT sum(refunded_minor) FROM order_tender s WHERE s.instead_of_id = source.id)
     OR t.kind = 'store_credit' AND (w.agreed_at IS NULL OR w.agreed_at > w.opened_at)
     OR t.kind = 'transfer' AND (r.state <> 'failed' OR r.amount_minor <> t.refunded_minor
       OR (t.returning_minor = 0) <> (w.paid_at IS NOT NULL AND t.reference IS NOT NULL))`;

/** What was asked for by a link and paid is one card of its order, of that sum; what was not is none. */
export const askedFor = (): Promise<object[]> => database.$queryRaw`
  SELECT r.id, r.state::text, r.amount_minor AS asked, t.amount_minor AS paid
  FROM payment_request r LEFT JOIN order_tender t ON t.intent_id = r.intent_id
  WHERE (r.state = 'paid') <> (t.id IS NOT NULL)
     OR r.state = 'paid' AND (t.amount_minor <> r.amount_minor OR t.order_id <> r.order_id)`;

/** What was kept aside anew is one card of its order, of that sum; what was not is none. */
export const keptAnew = (): Promise<object[]> => database.$queryRaw`
  SELECT a.id, a.state::text, a.amount_minor AS asked, t.amount_minor AS kept
  FROM reauthorisation a LEFT JOIN order_tender t ON t.intent_id = a.intent_id
  WHERE (a.state = 'done') <> (t.id IS NOT NULL)
     OR a.state = 'done' AND (t.amount_minor <> a.amount_minor OR t.order_id <> a.order_id)`;

/** Nothing left that waits to be paid, and what is owed is what was neither received nor let off. */
export const owed = (): Promise<object[]> => database.$queryRaw`
  SELECT o.number, t.kind::text, t.owed_minor AS owed, t.received_minor AS received, t.refunded_minor AS refunded
  FROM order_tender t JOIN orders o ON o.id = t.order_id
  WHERE t.kind::text IN ('on_account', 'counter', 'transfer') AND (
      t.refunded_minor < t.amount_minor - t.owed_minor - t.received_minor
      OR o.state = 'cancelled' AND t.owed_minor > 0
      OR t.kind::text <> 'on_account' AND t.owed_minor > 0 AND EXISTS (
        SELECT FROM parcel p WHERE p.order_id = o.id AND (p.sent_at IS NOT NULL OR p.collected_at IS NOT NULL)))
    OR t.kind::text NOT IN ('on_account', 'counter', 'transfer') AND t.owed_minor + t.received_minor > 0`;

/** More is kept aside than what has not left is worth, after something has. */
const sentUnpaid = (): Promise<object[]> => database.$queryRaw`
  SELECT o.number, o.authorised_minor AS authorised, here.minor AS here
  FROM orders o
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(l.total_gross_minor - l.refunded_minor), 0)::int AS minor, count(*)::int AS lines
    FROM order_line l JOIN parcel p ON p.id = l.parcel_id
    WHERE l.order_id = o.id AND p.sent_at IS NULL AND p.collected_at IS NULL AND l.quantity > l.cancelled_quantity
  ) here
  WHERE o.authorised_minor > 0 AND o.payment_due_since IS NULL
    AND EXISTS (SELECT FROM parcel p WHERE p.order_id = o.id AND (p.sent_at IS NOT NULL OR p.collected_at IS NOT NULL))
    AND (here.lines = 0 OR o.authorised_minor > here.minor + o.delivery_minor)`;

/** Nothing is taken for an order that is held. */
export async function takenThoughHeld(): Promise<readonly object[]> {
  const intents = await intentsAtProvider();
  const orders = await database.order.findMany({ where: { state: { not: "cancelled" }, heldSince: { not: null } } });
  return orders.filter(({ intentId }) =>
    intents.some(({ id, amount_received }) => id === intentId && amount_received > 0),
  );
}
