import type { OrderView } from "#lib/orders/schema";
import { stillStoppedMinor, stoppedMinor } from "#lib/orders/stopped-minor";
import type { Check, MoneyTable } from "./schema.ts";

/** What the other books say: the payments', the credits' and the stock's own ledgers. */
export type Ledgers = Readonly<{
  /** Refunds opened on the card's payment and not failed; null where no provider of ours took the card. */
  cardRefundsMinor: number | null;
  creditsPaidMinor: number;
  creditsBackMinor: number;
  /** Units, by the movements and by what holds and reservations stand. */
  moved: Readonly<{ held: number; reserved: number; left: number }>;
  standing: Readonly<{ held: number; reserved: number }>;
  /** Invoices less credit notes, once all of it is invoiced. */
  invoicedMinor: number | null;
  /** Units of the lines whose parcel has left its place. */
  gone: number;
}>;

/** Every column of an order against another book that must say the same (M-08). */
export function moneyChecks(table: MoneyTable, order: OrderView, ledgers: Ledgers): Check[] {
  const { totals, rows } = table;
  const lines = rows.filter(({ kind }) => kind === "line");
  const discounts = sum(Object.values(totals.discounts), (minor) => minor);
  const deliveryDiscounts = sum(
    rows.filter(({ kind }) => kind === "delivery"),
    (row) => sum(Object.values(row.discounts), (minor) => minor),
  );
  const cards = order.tenders.filter(({ kind }) => kind === "card");
  const credits = order.tenders.filter(
    ({ kind }) => kind === "gift_card" || kind === "store_credit" || kind === "club",
  );
  const refundEvents = order.events.filter(({ kind }) => kind === "refunded");

  return [
    { code: "goods", total: sum(lines, (row) => row.paidMinor), book: order.goods },
    { code: "paid", total: totals.paidMinor, book: order.total },
    { code: "list", total: totals.listMinor - discounts + totals.roundingMinor, book: order.total },
    {
      code: "discount",
      total: sum(
        order.parcels.flatMap((parcel) => parcel.lines),
        (line) => line.discount,
      ),
      book: order.discount,
    },
    { code: "delivery_discount", total: deliveryDiscounts, book: order.deliveryDiscount },
    { code: "rates", total: sum(order.vat, ({ gross }) => gross), book: order.total },
    { code: "net", total: totals.netMinor, book: sum(order.vat, ({ net }) => net) },
    { code: "vat", total: totals.vatMinor, book: sum(order.vat, ({ vat }) => vat) },
    { code: "tenders", total: sum(order.tenders, ({ amount }) => amount), book: order.total + order.reduced },
    { code: "credits_paid", total: sum(credits, ({ amount }) => amount), book: ledgers.creditsPaidMinor },
    { code: "refunded", total: totals.refundedMinor, book: order.refunded - order.reduced + stillStoppedMinor(order) },
    {
      code: "refund_events",
      total: sum(refundEvents, ({ data }) => Number(data.amountMinor)) - stoppedMinor(order),
      book: order.refunded,
    },
    { code: "refund_tenders", total: sum(order.tenders, ({ refunded }) => refunded), book: order.refunded },
    ...(ledgers.cardRefundsMinor === null
      ? []
      : [
          {
            code: "refunds_card" as const,
            total: sum(cards, ({ refunded }) => refunded),
            book: ledgers.cardRefundsMinor,
          },
        ]),
    { code: "refunds_credit", total: sum(credits, ({ refunded }) => refunded), book: ledgers.creditsBackMinor },
    ...(ledgers.invoicedMinor === null
      ? []
      : [{ code: "invoiced" as const, total: totals.paidMinor - totals.refundedMinor, book: ledgers.invoicedMinor }]),
    { code: "stock_held", total: ledgers.moved.held, book: ledgers.standing.held },
    { code: "stock_reserved", total: ledgers.moved.reserved, book: ledgers.standing.reserved },
    { code: "stock_left", total: ledgers.moved.left, book: ledgers.gone },
  ];
}

const sum = <T>(all: readonly T[], amount: (one: T) => number): number =>
  all.reduce((total, one) => total + amount(one), 0);
