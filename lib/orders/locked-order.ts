import type { Demand } from "#lib/inventory/schema";
import { refuse } from "#lib/kernel/result";
import type { Transaction } from "#lib/platform/database";

export const notFound = refuse({ code: "order_not_found" });

/** An order whose row nobody else can change until this transaction ends: money and parcels are read after the lock. */
export async function lockOrder(tx: Transaction, orderId: string) {
  const locked = await tx.$queryRaw<unknown[]>`SELECT 1 FROM orders WHERE id = ${orderId}::uuid FOR UPDATE`;
  if (locked.length === 0) return null;
  return tx.order.findUniqueOrThrow({
    where: { id: orderId },
    include: {
      parcels: { include: { lines: true } },
      lines: { orderBy: { position: "asc" } },
      tenders: { orderBy: [{ kind: "asc" }, { id: "asc" }] },
    },
  });
}

export type LockedOrder = NonNullable<Awaited<ReturnType<typeof lockOrder>>>;

/** A card paid through a former system: our provider knows nothing of it, and cannot give anything back. */
export const paidElsewhere = ({ intentId, tenders }: LockedOrder): boolean =>
  intentId === null && tenders.some(({ kind }) => kind === "card");

/** What a parcel still keeps in stock. */
export const unitsOf = (parcel: LockedOrder["parcels"][number]): Demand[] =>
  parcel.lines
    .map((line) => ({
      variantId: line.variantId,
      locationCode: parcel.locationCode,
      quantity: line.quantity - line.cancelledQuantity,
    }))
    .filter(({ quantity }) => quantity > 0);
