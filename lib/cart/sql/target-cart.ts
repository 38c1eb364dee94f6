import type { KeptBuyer } from "#lib/customers/buyer";
import type { Locale } from "#lib/kernel/locale";
import { Prisma } from "#lib/platform/database";
import type { CartKey } from "../key.ts";
import type { Address, Contact } from "../schema.ts";

/**
 * The cart that goods are put into, as the first part of the statement that puts them: its id, whose it is and its lines
 * so far.
 */
export type TargetCart = Prisma.Sql;

/** The cart that this key opens; its life begins again. */
export const openCart = ({ cartId, tokenHash }: CartKey, now: Date): TargetCart => Prisma.sql`
  UPDATE cart SET updated_at = ${now}, expires_at = ${lifeUntil(now)}
  WHERE id = ${cartId}::uuid AND token_hash = ${tokenHash} AND ordered_at IS NULL AND expires_at > ${now}
  RETURNING id, account_id, channel, country, (SELECT count(*)::int FROM cart_line WHERE cart_id = ${cartId}::uuid) AS lines`;

type NewCart = Readonly<{
  locale: Locale;
  accountId: string | null;
  contact?: Contact | undefined;
  address?: Address | undefined;
  deliveryOption?: string | undefined;
  buyer?: KeptBuyer | null;
}>;

/** A cart that this key will open. */
export const newCart = (
  { cartId, tokenHash }: CartKey,
  { locale, accountId, contact, address, deliveryOption, buyer = null }: NewCart,
  now: Date,
): TargetCart => Prisma.sql`
  INSERT INTO cart (id, token_hash, account_id, locale, email, name, phone, line1, line2, postcode, city, country,
                    buyer, delivery_method, created_at, updated_at, expires_at)
  VALUES (${cartId}::uuid, ${tokenHash}, ${accountId}::uuid, ${locale}, ${contact?.email}, ${contact?.name},
          ${contact?.phone}, ${address?.line1}, ${address?.line2}, ${address?.postcode}, ${address?.city},
          ${address?.country}, ${buyer && JSON.stringify(buyer)}::jsonb, ${deliveryOption}, ${now}, ${now}, ${lifeUntil(now)})
  RETURNING id, account_id, channel, country, 0 AS lines`;

/** How long a cart is kept after its last change. */
const lifeUntil = (now: Date): Date => new Date(now.getTime() + 30 * 86_400_000);
