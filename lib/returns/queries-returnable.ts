import { legalFacts } from "#lib/catalogue/legal-facts";
import { type Actor, idOf, isLookingOn } from "#lib/kernel/actor";
import { returnDaysOf } from "#lib/loyalty/queries-returns";
import { opensOrder, orderToken } from "#lib/orders/order-token";
import { database, type Transaction } from "#lib/platform/database";
import { exceptionOf, repairFirst } from "./exceptions.ts";
import { guaranteeEnd } from "./guarantee.ts";
import type { ReturnableLine, ReturnableOrder } from "./schema.ts";
import { open } from "./states.ts";
import { mayWithdraw, receivedAt, withdrawalDays, withdrawalPeriod } from "./withdrawal-period.ts";

type Asked = Readonly<{ number: string; token?: string | undefined }>;

/**
 * The order as far as one may go back on it, for whoever holds its link or bought it; a wrong number and a wrong token answer
 * alike. Who only looks on is handed no token.
 */
export async function returnableOrder(actor: Actor, { number, token }: Asked, now: Date) {
  const order = await readReturnable(database, { number }, now);
  if (!order) return null;
  const mine = actor.kind === "customer" && order.accountId !== null && order.accountId === idOf(actor);
  if (!mine && !(token !== undefined && opensOrder(token, number, now))) return null;
  return isLookingOn(actor) ? { ...order.view, token: "" } : order.view;
}

/** The same for staff. */
export const returnableById = async (id: string, now: Date): Promise<ReturnableOrder | null> =>
  (await readReturnable(database, { id }, now))?.view ?? null;

export const returnableByNumber = async (number: string, now: Date): Promise<ReturnableOrder | null> =>
  (await readReturnable(database, { number }, now))?.view ?? null;

type Reader = Pick<Transaction, "order" | "variant" | "returnLine" | "loyaltyPurchase">;

/** What is left of an order, read where the caller reads; under its lock, nobody changes it meanwhile. */
export async function readReturnable(reader: Reader, which: { id: string } | { number: string }, now: Date) {
  const order = await reader.order.findUnique({
    where: which as { id: string },
    include: { parcels: true, lines: { orderBy: { position: "asc" } } },
  });
  if (!order) return null;
  const variants = await reader.variant.findMany({
    where: { id: { in: order.lines.map(({ variantId }) => variantId) } },
    select: { id: true, product: { select: { kind: true, legal: true } } },
  });
  const back = await reader.returnLine.findMany({
    where: { orderLineId: { in: order.lines.map(({ id }) => id) } },
    select: { orderLineId: true, quantity: true, guaranteeUntil: true, return: { select: { state: true } } },
  });
  const isOpen = ({ return: { state } }: (typeof back)[number]) => (open as readonly string[]).includes(state);
  const standing = order.lines.filter(({ quantity, cancelledQuantity }) => quantity > cancelledQuantity);
  const parcels = order.parcels.filter(({ id }) => standing.some(({ parcelId }) => parcelId === id));
  const promisedDays = await returnDaysOf(reader, order.id);
  const period = withdrawalPeriod(parcels, order.postcode, promisedDays);

  const lines = standing.flatMap((line): ReturnableLine[] => {
    const parcel = parcels.find(({ id }) => id === line.parcelId);
    if (!parcel) return [];
    const mine = back.filter(({ orderLineId }) => orderLineId === line.id);
    const underway = mine.filter(isOpen).reduce((sum, { quantity }) => sum + quantity, 0);
    const product = variants.find(({ id }) => id === line.variantId)?.product;
    const legal = legalFacts.catch({}).parse(product?.legal ?? {});
    const received = receivedAt(parcel);
    return [
      {
        id: line.id,
        sku: line.sku,
        handle: line.productHandle,
        name: line.name,
        optionsText: line.optionsText,
        pictureFile: line.pictureFile,
        quantity: line.quantity,
        left: Math.max(0, line.quantity - Math.max(line.cancelledQuantity, line.refundedQuantity) - underway),
        sent: (parcel.sentAt ?? parcel.collectedAt) !== null,
        exception: exceptionOf({ kind: product?.kind ?? "physical", legal, sentAt: parcel.sentAt }),
        sealed: legal.withdrawal === "sealed",
        repairFirst: repairFirst(legal),
        guaranteeUntil:
          received &&
          guaranteeEnd(
            received,
            mine.some(({ guaranteeUntil }) => guaranteeUntil !== null),
          ),
      },
    ];
  });
  const view: ReturnableOrder = {
    id: order.id,
    number: order.number,
    token: orderToken(order.number, order.placedAt),
    name: order.name,
    email: order.email,
    placedAt: order.placedAt,
    byCompany: order.companyName !== null,
    days: withdrawalDays(promisedDays),
    lastDay: period?.lastDay ?? null,
    open: order.state !== "cancelled" && mayWithdraw(period, now),
    lines: lines.filter(({ left }) => left > 0),
  };
  return { accountId: order.accountId, view };
}
