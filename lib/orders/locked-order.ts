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
      disputes: { select: { status: true, amountMinor: true, intentId: true } },
    },
  });
}

export type LockedOrder = NonNullable<Awaited<ReturnType<typeof lockOrder>>>;
type LockedParcel = LockedOrder["parcels"][number];

export const notNow = (order: LockedOrder) => refuse({ code: "not_allowed_now", state: order.state });
/** A price is being looked at: only a cancellation is possible. */
export const held = refuse({ code: "order_held" });
/** Only who has an account has store credit. */
export const noAccount = refuse({ code: "no_account" });
export const otherStore = ({ locationCode }: LockedParcel) => refuse({ code: "other_store", location: locationCode });

type Paid = Readonly<{ tenders: readonly Readonly<{ kind: string; intentId: string | null }>[] }>;

/** A card paid through a former system: our provider knows nothing of it, and cannot give anything back. */
export const paidElsewhere = ({ tenders }: Paid): boolean =>
  tenders.some(({ kind, intentId }) => kind === "card" && intentId === null);

/** What a parcel still keeps in stock. */
export const unitsOf = (parcel: LockedParcel): Demand[] =>
  parcel.lines
    .map((line) => ({
      variantId: line.variantId,
      locationCode: parcel.locationCode,
      quantity: line.quantity - line.cancelledQuantity,
    }))
    .filter(({ quantity }) => quantity > 0);

/** The parcels that were not cancelled whole: what the order's state is made of. */
export const standing = (order: LockedOrder): LockedParcel[] =>
  order.parcels.filter((parcel) => unitsOf(parcel).length > 0);
