import { allocate, money } from "#lib/kernel/money";
import type { OrderLineView, OrderView } from "#lib/orders/schema";
import { stillStoppedMinor } from "#lib/orders/stopped-minor";
import type { VatShare } from "#lib/taxes/schema";
import type { MoneyRow, MoneyTable, MoneyTotals, Named } from "./schema.ts";

/** Every cent of an order, row by row and column by column, as it was agreed and as far as it went back. */
export function moneyTable(order: OrderView, deliveryRefundedMinor: number): MoneyTable {
  const lines = order.parcels.flatMap(({ lines }) => lines);
  const nets = netsOf(lines, order);
  const goods = lines.map((line, i) => lineRow(line, nets.lines[i] ?? 0));
  const taken = sumDiscounts(goods);
  const discounts = order.promotions
    .map(({ promotionId, discountMinor }) => [promotionId, discountMinor - (taken[promotionId] ?? 0)] as const)
    .filter(([, minor]) => minor !== 0);
  const delivery: MoneyRow = {
    ...empty,
    key: "delivery",
    kind: "delivery",
    listMinor: order.delivery + order.deliveryDiscount,
    discounts: Object.fromEntries(discounts),
    paidMinor: order.delivery,
    netMinor: nets.delivery,
    vatMinor: order.delivery - nets.delivery,
    refundedMinor: deliveryRefundedMinor,
  };
  const backMinor = order.refunded - order.reduced + stillStoppedMinor(order);
  const loose = backMinor - goods.reduce((sum, row) => sum + row.refundedMinor, deliveryRefundedMinor);
  const rows = [
    ...goods,
    ...(order.deliveryMethod || delivery.listMinor > 0 || discounts.length > 0 ? [delivery] : []),
    ...(loose === 0 ? [] : [{ ...empty, key: "loose", kind: "loose" as const, refundedMinor: loose }]),
  ];
  return { promotions: promotionsOf(order, lines), rows, totals: totalsOf(rows) };
}

const empty = {
  name: "",
  detail: "",
  quantity: 0,
  listUnitMinor: 0,
  shownUnitMinor: 0,
  listMinor: 0,
  discounts: {},
  roundingMinor: 0,
  paidMinor: 0,
  ecoFeeMinor: 0,
  netMinor: 0,
  vatMinor: 0,
  vatBasisPoints: null,
  refundedMinor: 0,
} satisfies Partial<MoneyRow>;

function lineRow(line: OrderLineView, netMinor: number): MoneyRow {
  const listMinor = line.listGross * line.quantity;
  const discounts: Record<string, number> = {};
  for (const { promotionId, amountMinor } of line.discounts)
    discounts[promotionId] = (discounts[promotionId] ?? 0) + amountMinor;
  const off = Object.values(discounts).reduce((sum, minor) => sum + minor, 0);
  return {
    key: line.id,
    kind: "line",
    name: line.name,
    detail: [line.optionsText, line.sku].filter(Boolean).join(", "),
    quantity: line.quantity,
    listUnitMinor: line.listGross,
    shownUnitMinor: line.unitGross,
    listMinor,
    discounts,
    roundingMinor: line.unitNet === null ? 0 : line.totalGross - (listMinor - off),
    paidMinor: line.totalGross,
    ecoFeeMinor: line.ecoFee * line.quantity,
    netMinor,
    vatMinor: line.totalGross - netMinor,
    vatBasisPoints: line.vatBasisPoints,
    refundedMinor: line.refunded,
  };
}

/**
 * What of each line and of the delivery is net. The lines keep their own; in orders of before, which wrote none down,
 * the net of a rate is shared by what was paid at it. The delivery has what the lines of its rates leave.
 */
function netsOf(lines: readonly OrderLineView[], { vat }: OrderView): Readonly<{ lines: number[]; delivery: number }> {
  const nets = lines.map(({ totalNet, totalGross }) => totalNet ?? totalGross);
  let delivery = 0;
  for (const { basisPoints, net, gross } of byRate(vat)) {
    const of = [...lines.keys()].filter((i) => lines[i]?.vatBasisPoints === basisPoints);
    const deliveryGross = gross - of.reduce((sum, i) => sum + (lines[i]?.totalGross ?? 0), 0);
    const weights = [...of.map((i) => lines[i]?.totalGross ?? 0), Math.max(deliveryGross, 0)];
    if (of.some((i) => lines[i]?.totalNet === null) && weights.some((weight) => weight > 0)) {
      const shares = allocate(money(net), weights).map(({ minor }) => minor);
      for (const [place, i] of of.entries()) nets[i] = shares[place] ?? 0;
    }
    if (deliveryGross !== 0) delivery += net - of.reduce((sum, i) => sum + (nets[i] ?? 0), 0);
  }
  return { lines: nets, delivery };
}

/** Sales that bear no VAT for different reasons share their rate of nought. */
function byRate(vat: readonly VatShare[]): Pick<VatShare, "basisPoints" | "net" | "gross">[] {
  return [...Map.groupBy(vat, ({ basisPoints }) => basisPoints)].map(([basisPoints, shares]) => ({
    basisPoints,
    net: shares.reduce((sum, { net }) => sum + net, 0),
    gross: shares.reduce((sum, { gross }) => sum + gross, 0),
  }));
}

function promotionsOf(order: OrderView, lines: readonly OrderLineView[]): Named[] {
  const named = [...order.promotions, ...lines.flatMap(({ discounts }) => discounts)];
  return [
    ...new Map(named.map(({ promotionId, nameFr, nameEn }) => [promotionId, { promotionId, nameFr, nameEn }])).values(),
  ];
}

function sumDiscounts(rows: readonly Pick<MoneyRow, "discounts">[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { discounts } of rows)
    for (const [id, minor] of Object.entries(discounts)) sums[id] = (sums[id] ?? 0) + minor;
  return sums;
}

function totalsOf(rows: readonly MoneyRow[]): MoneyTotals {
  const sum = (pick: (row: MoneyRow) => number) => rows.reduce((total, row) => total + pick(row), 0);
  return {
    listMinor: sum((row) => row.listMinor),
    discounts: sumDiscounts(rows),
    roundingMinor: sum((row) => row.roundingMinor),
    paidMinor: sum((row) => row.paidMinor),
    ecoFeeMinor: sum((row) => row.ecoFeeMinor),
    netMinor: sum((row) => row.netMinor),
    vatMinor: sum((row) => row.vatMinor),
    refundedMinor: sum((row) => row.refundedMinor),
  };
}
