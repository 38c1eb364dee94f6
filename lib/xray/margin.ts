import { allocate, money, portion } from "#lib/kernel/money";
import type { LineTrace } from "#lib/orders/queries-xray";
import type { OrderView, ParcelView } from "#lib/orders/schema";
import { packagingMinor, paymentFees, usualCarriageMinor } from "./cost-rates.ts";
import type { Check, Margin, MarginCaveat, MarginRow, MoneyRow, MoneyTable } from "./schema.ts";

type Of = Readonly<{
  table: MoneyTable;
  order: OrderView;
  traces: readonly LineTrace[];
  /** What carriers ask of us, by parcel. */
  carriage: ReadonlyMap<string, number>;
  /** Units that came back onto a shelf, by line. */
  restocked: ReadonlyMap<string, number>;
}>;

/**
 * What an order leaves: its revenue without VAT, less what was given back, its goods, taking its payment, and
 * carrying and packing its parcels. The goods of units that were cancelled cost nothing; a unit that was refunded still
 * does, until it lies on a shelf again. A gift card is no sale. Advertising and service are the day's, not the order's.
 */
export function marginOf({ table, order, traces, carriage, restocked }: Of): Margin {
  const byLine = new Map(traces.map((trace) => [trace.id, trace]));
  const bought = new Map(order.parcels.flatMap(({ lines }) => lines).map((line) => [line.id, line]));
  const sold = table.rows.filter(({ kind }) => kind !== "loose");
  const fees = spread(
    feeOf(order),
    sold.map(({ paidMinor }) => paidMinor),
  );
  const back = refundsPerRow(table, sold);
  const carried = order.state === "cancelled" ? [] : order.parcels.filter(isCarried);
  const carriageMinor = carried.reduce((sum, { id }) => sum + (carriage.get(id) ?? usualCarriageMinor), 0);

  const rows = sold.map((row, i): MarginRow => {
    const trace = byLine.get(row.key);
    const line = bought.get(row.key);
    const units = line ? line.quantity - line.cancelledQuantity - (restocked.get(line.id) ?? 0) : 0;
    const isDelivery = row.kind === "delivery";
    const paidBack = back[i] ?? 0;
    const revenueMinor = trace?.giftCard ? 0 : row.netMinor - netShare(row, paidBack);
    return withMargin({
      key: row.key,
      kind: row.kind,
      name: row.name,
      revenueMinor,
      goodsMinor: trace?.giftCard ? 0 : (trace?.cost?.unitMinor ?? 0) * units,
      feeMinor: fees[i] ?? 0,
      carriageMinor: isDelivery ? carriageMinor : 0,
      packagingMinor: isDelivery ? carried.length * packagingMinor : 0,
    });
  });
  return { rows, total: totalOf(rows), caveats: caveatsOf() };

  function caveatsOf(): MarginCaveat[] {
    const costs = traces.filter(({ giftCard }) => !giftCard).map(({ cost }) => cost);
    return [
      ...(costs.some((cost) => cost?.today) ? ["cost_today" as const] : []),
      ...(costs.includes(null) ? ["cost_unknown" as const] : []),
      ...(carried.some(({ id }) => !carriage.has(id)) ? ["carriage_estimated" as const] : []),
    ];
  }
}

/** The order's margin from its columns, against what its sale brought less what its costs come to. */
export const marginCheck = ({ rows, total }: Margin): Check => ({
  code: "margin",
  total: rows.reduce((sum, row) => sum + row.marginMinor, 0),
  book: total.revenueMinor - total.goodsMinor - total.feeMinor - total.carriageMinor - total.packagingMinor,
});

/** Each parcel of delivered goods that is not all cancelled. */
const isCarried = ({ method, byMail, lines }: ParcelView): boolean =>
  method === "delivery" && !byMail && lines.some(({ quantity, cancelledQuantity }) => quantity > cancelledQuantity);

/** What is paid back is not given back with its fee; what was never taken has none. */
const feeOf = ({ tenders, captured }: OrderView): number =>
  captured === 0
    ? 0
    : tenders.reduce((sum, { kind, amount }) => {
        const { basisPoints, fixedMinor } = paymentFees[kind];
        return sum + portion(money(amount), basisPoints).minor + fixedMinor;
      }, 0);

/** What each row gave back, with its part of what was given back without naming a row: by what was left of each. */
function refundsPerRow({ rows }: MoneyTable, sold: readonly MoneyRow[]): number[] {
  const loose = rows.find(({ kind }) => kind === "loose")?.refundedMinor ?? 0;
  const shares = spread(
    loose,
    sold.map(({ paidMinor, refundedMinor }) => Math.max(paidMinor - refundedMinor, 0)),
  );
  return sold.map(({ refundedMinor }, i) => refundedMinor + (shares[i] ?? 0));
}

/** What of an amount given back is net, in the row's own proportion. */
const netShare = ({ netMinor, paidMinor }: MoneyRow, backMinor: number): number =>
  paidMinor === 0 || backMinor === 0
    ? 0
    : (allocate(money(netMinor), [backMinor, Math.max(paidMinor - backMinor, 0)])[0]?.minor ?? 0);

const spread = (minor: number, weights: readonly number[]): number[] => {
  if (minor === 0) return weights.map(() => 0);
  const some = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
  return allocate(money(minor), some).map((share) => share.minor);
};

const withMargin = (row: Omit<MarginRow, "marginMinor">): MarginRow => ({
  ...row,
  marginMinor: row.revenueMinor - row.goodsMinor - row.feeMinor - row.carriageMinor - row.packagingMinor,
});

function totalOf(rows: readonly MarginRow[]): Margin["total"] {
  const sum = (column: keyof Margin["total"]) => rows.reduce((total, row) => total + row[column], 0);
  return {
    revenueMinor: sum("revenueMinor"),
    goodsMinor: sum("goodsMinor"),
    feeMinor: sum("feeMinor"),
    carriageMinor: sum("carriageMinor"),
    packagingMinor: sum("packagingMinor"),
    marginMinor: sum("marginMinor"),
  };
}
