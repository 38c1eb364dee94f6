import { z } from "zod";
import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import type { Scene } from "#lib/platform/command";
import type { Prisma, Transaction } from "#lib/platform/database";
import type { LockedOrder } from "./locked-order.ts";
import { type DividedMoney, splitLine } from "./split-line.ts";

type Line = LockedOrder["lines"][number];

const lineDiscounts = z.array(
  z.object({ promotionId: z.string(), nameFr: z.string(), nameEn: z.string(), amountMinor: z.int() }),
);

/** So many units of a line that nobody has cancelled or refunded: those may still leave from elsewhere. */
export const movableUnits = ({ quantity, cancelledQuantity, refundedQuantity }: Line): number =>
  quantity - Math.max(cancelledQuantity, refundedQuantity);

/**
 * The last units of a line leave in another parcel: the whole line moves, or a line of their own is split off that sums
 * with what stays to what was agreed, to the cent. Answers the line that moved.
 */
export async function moveLine(tx: Transaction, line: Line, units: number, parcelId: string): Promise<string> {
  if (units < 1 || units > movableUnits(line)) throw new RangeError(`${units} units of line ${line.id} cannot move`);
  if (units < line.quantity) return splitOff(tx, line, units, parcelId);
  await tx.orderLine.update({ where: { id: line.id }, data: { parcelId } });
  return line.id;
}

async function splitOff(tx: Transaction, line: Line, units: number, parcelId: string): Promise<string> {
  const [staying, moving] = splitLine(lineMoneyOf(line), [line.quantity - units, units]);
  if (!staying || !moving) throw new Error("a line splits in two");
  const id = newId();
  await tx.orderLine.update({ where: { id: line.id }, data: columnsOf(staying) });
  const untouched = { cancelledQuantity: 0, refundedQuantity: 0, refundedMinor: 0 };
  await tx.orderLine.create({ data: { ...line, id, parcelId, ...untouched, ...columnsOf(moving) } });
  return id;
}

/** A line's money as it is stored. */
export const lineMoneyOf = ({ discounts, ...line }: Line): DividedMoney => ({
  quantity: line.quantity,
  unitGrossMinor: line.unitGrossMinor,
  totalGrossMinor: line.totalGrossMinor,
  discountMinor: line.discountMinor,
  discounts: lineDiscounts.parse(discounts),
  unitPaidMinor: line.unitPaidMinor,
  unitNetMinor: line.unitNetMinor,
  netMinor: line.netMinor,
});

/** The same as the columns of order_line. */
export const columnsOf = ({ discounts, unitPaidMinor, ...money }: DividedMoney) => ({
  quantity: money.quantity,
  totalGrossMinor: money.totalGrossMinor,
  discountMinor: money.discountMinor,
  discounts: discounts as Prisma.InputJsonValue,
  unitPaidMinor: [...unitPaidMinor],
  netMinor: money.netMinor,
});

/** A parcel that an order did not have: lines are to leave in it from there, by then. */
export async function addParcel(
  tx: Transaction,
  {
    orderId,
    locationCode,
    promisedAt,
    method = "delivery",
  }: Readonly<{ orderId: string; locationCode: string; promisedAt: Date; method?: "delivery" | "pickup" }>,
): Promise<string> {
  const id = newId();
  await tx.parcel.create({ data: { id, orderId, method, locationCode, promisedAt } });
  return id;
}

/** A parcel is promised for another day, as its customer agreed to it. */
export const redateParcel = (tx: Transaction, parcelId: string, promisedAt: Date) =>
  tx.parcel.update({ where: { id: parcelId }, data: { promisedAt } });

type Told = Readonly<{
  orderId: string;
  kind: "rerouted" | "unserved";
  /** Which units of which line, from where, and where to and why, if anywhere. */
  data: Prisma.InputJsonObject;
}>;

/** Says on the order's timeline from where its units leave, or that nobody has them. */
export const tellOfMove = ({ tx, now, actor }: Pick<Scene, "tx" | "now" | "actor">, told: Told) =>
  tx.orderEvent.create({ data: { ...told, at: now, actorName: nameOf(actor) } });
