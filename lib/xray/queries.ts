import { attemptsOfCart } from "#lib/checkout/queries";
import { creditsOfOrder } from "#lib/credit/queries-order";
import { carriageOf } from "#lib/fulfilment/queries-carriage";
import { incidentsTouching } from "#lib/incidents/queries";
import { type OrderStock, stockOfOrder, unitsInBundles } from "#lib/inventory/queries-order";
import { invoicesOf, type ListedInvoice } from "#lib/invoices/queries";
import { holdKeys } from "#lib/orders/hold-keys";
import { mailKeys } from "#lib/orders/mail-keys";
import { orderByNumber } from "#lib/orders/queries";
import { reauthorisationsOf } from "#lib/orders/queries-reauthorisations";
import { type OrderTraces, tracesOf } from "#lib/orders/queries-xray";
import type { OrderView } from "#lib/orders/schema";
import { refundsOfIntents } from "#lib/payments/queries-intent";
import { mailsByKey } from "#lib/platform/mailbox";
import { promisesOfOrder } from "#lib/promises/queries-order";
import { returnsOf } from "#lib/returns/queries";
import type { ReturnView } from "#lib/returns/schema";
import { marginCheck, marginOf } from "./margin.ts";
import { moneyTable } from "./money-table.ts";
import { moneyChecks } from "./reconciliation.ts";

/** Everything there is to know of one order, put together from the books of every module; null when there is none. */
export async function orderXray(number: string) {
  const order = await orderByNumber(number);
  const traces = order && (await tracesOf(order.id));
  if (!order || !traces) return null;
  const { cartId, attemptId } = traces;
  const lines = order.parcels.flatMap((parcel) => parcel.lines);
  const intents = order.tenders.flatMap(({ intentId }) => intentId ?? []);
  const parcels = order.parcels.map(({ id }) => id);
  const [attempts, anew, credits, refunds, stock, bundles, carriage, promises, mails, incidents, documents, returns] =
    await Promise.all([
      attemptsOfCart(cartId),
      reauthorisationsOf(order.id),
      creditsOfOrder(order.id),
      intents.length > 0 ? refundsOfIntents(intents) : null,
      stockOfOrder({ orderId: order.id, number, attemptIds: holdKeys(order, attemptId) }),
      unitsInBundles(traces.lines.map(({ variantId }) => variantId)),
      carriageOf(parcels),
      promisesOfOrder(order.id),
      mailsByKey(mailKeys(order)),
      incidentsTouching(order.id),
      invoicesOf(order.id),
      returnsOf(order.id),
    ]);
  const table = moneyTable(order, traces.deliveryRefundedMinor);
  const margin = marginOf({ table, order, traces: traces.lines, carriage, restocked: restockedOf(returns) });
  const lapsedMinor = order.tenders.reduce((sum, { lapsed }) => sum + lapsed, 0);
  const alive = refunds?.filter(({ state }) => state !== "failed");
  const ledgers = {
    cardRefundsMinor: alive ? alive.reduce((sum, { amountMinor }) => sum + amountMinor, -lapsedMinor) : null,
    creditsPaidMinor: credits.paidMinor,
    creditsBackMinor: credits.backMinor,
    moved: movedUnits(stock),
    standing: stock,
    gone: unitsGone(order, traces, bundles),
    invoicedMinor: invoicedOf(order, documents),
  };
  const checks = [...moneyChecks(table, order, ledgers), marginCheck(margin)];
  return {
    order,
    traces,
    lines,
    attempts,
    anew,
    refunds,
    stock,
    carriage,
    promises,
    mails,
    incidents,
    documents,
    returns,
    table,
    margin,
    checks,
  };
}

export type OrderXray = NonNullable<Awaited<ReturnType<typeof orderXray>>>;

/** Invoices less credit notes; null while something is still to be sent, for a parcel is invoiced when it leaves. */
function invoicedOf({ parcels }: OrderView, documents: readonly ListedInvoice[]): number | null {
  const waits = parcels.some(
    ({ sentAt, collectedAt, lines }) =>
      !sentAt && !collectedAt && lines.some(({ quantity, cancelledQuantity }) => quantity > cancelledQuantity),
  );
  if (waits || documents.length === 0) return null;
  return documents.reduce((sum, { kind, grossMinor }) => sum + (kind === "invoice" ? grossMinor : -grossMinor), 0);
}

function restockedOf(returns: readonly ReturnView[]): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const { orderLineId, restocked } of returns.flatMap(({ lines }) => lines))
    units.set(orderLineId, (units.get(orderLineId) ?? 0) + restocked);
  return units;
}

function movedUnits({ movements }: OrderStock) {
  const sum = (units: (one: OrderStock["movements"][number]) => number) =>
    movements.reduce((total, one) => total + units(one), 0);
  return {
    held: sum(({ heldDelta }) => heldDelta),
    reserved: sum(({ reservedDelta }) => reservedDelta),
    left: -sum(({ reason, onHandDelta }) => (reason === "ship" ? onHandDelta : 0)) || 0,
  };
}

/** The units that must have left: of a bundle, all that are in it. */
function unitsGone(order: OrderView, traces: OrderTraces, bundles: ReadonlyMap<string, number>): number {
  const variants = new Map(traces.lines.map(({ id, variantId }) => [id, variantId]));
  return order.parcels
    .filter(({ sentAt, collectedAt }) => sentAt || collectedAt)
    .flatMap(({ lines }) => lines)
    .reduce(
      (sum, { id, quantity, cancelledQuantity }) =>
        sum + (quantity - cancelledQuantity) * (bundles.get(variants.get(id) ?? "") ?? 1),
      0,
    );
}
