import { ok, refuse } from "#lib/kernel/result";
import type { Transaction } from "#lib/platform/database";
import type { LockedOrder } from "./locked-order.ts";

/** A code that was mailed cannot be given back: whoever has read it keeps it. Refuses `code_already_given`. */
export async function noneIsACodeGiven(
  tx: Transaction,
  { parcels, lines }: LockedOrder,
  asked: readonly Readonly<{ lineId: string }>[],
) {
  const sent = lines.filter(
    ({ id, parcelId }) =>
      asked.some(({ lineId }) => lineId === id) && parcels.some((parcel) => parcel.id === parcelId && parcel.sentAt),
  );
  if (sent.length === 0) return ok(null);
  const code = await tx.variant.findFirst({
    where: { id: { in: sent.map(({ variantId }) => variantId) }, product: { kind: "digital" } },
    select: { sku: true },
  });
  return code ? refuse({ code: "code_already_given", sku: code.sku }) : ok(null);
}
