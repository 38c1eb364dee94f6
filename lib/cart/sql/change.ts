import type { Prisma, Transaction } from "#lib/platform/database";
import type { CartKey } from "../key.ts";
import type { Address, Contact } from "../schema.ts";

export const contactColumns = ({ email, name, phone }: Contact) => ({ email, name, phone: phone ?? null });
export const addressColumns = ({ line2, ...address }: Address) => ({ ...address, line2: line2 ?? null });

/** Changes a cart that its key opens; false when there is none, or it has become an order. */
export async function changeOpenCart(
  tx: Transaction,
  { cartId, tokenHash }: CartKey,
  data: Prisma.CartUpdateManyMutationInput,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.cart.updateMany({
    where: { id: cartId, tokenHash, orderedAt: null, expiresAt: { gt: now } },
    data: { ...data, updatedAt: now },
  });
  return count > 0;
}

/** The postcode the parcel of a cart goes to; null while nobody has told it, or the key opens none. */
export const postcodeOf = async (tx: Transaction, { cartId, tokenHash }: CartKey): Promise<string | null> =>
  (await tx.cart.findFirst({ where: { id: cartId, tokenHash }, select: { postcode: true } }))?.postcode ?? null;

type Told = Readonly<{ toldMinor: number; toldDueMinor: number; toldAt: Date }>;

/** Notes what was told of an open cart, which is no change of it. */
export async function rememberTotals(tx: Transaction, { cartId, tokenHash }: CartKey, told: Told): Promise<boolean> {
  const { count } = await tx.cart.updateMany({ where: { id: cartId, tokenHash, orderedAt: null }, data: told });
  return count > 0;
}
