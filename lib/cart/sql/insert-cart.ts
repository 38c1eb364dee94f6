import type { Locale } from "#lib/kernel/locale";
import type { Transaction } from "#lib/platform/database";
import type { CartKey } from "../key.ts";
import { cartLifeUntil } from "../lines.ts";
import type { Address, Contact } from "../schema.ts";

export type NewCart = Readonly<{
  locale: Locale;
  accountId: string | null;
  contact?: Contact | undefined;
  address?: Address | undefined;
  deliveryOption?: string | undefined;
}>;

export const insertCart = (
  tx: Transaction,
  { cartId, tokenHash }: CartKey,
  { locale, accountId, contact, address, deliveryOption }: NewCart,
  now: Date,
) => tx.$executeRaw`
  /* prepared */
  INSERT INTO cart (id, token_hash, account_id, locale, email, name, phone, line1, line2, postcode, city, country,
                    delivery_method, created_at, updated_at, expires_at)
  VALUES (${cartId}::uuid, ${tokenHash}, ${accountId}::uuid, ${locale}, ${contact?.email}, ${contact?.name},
          ${contact?.phone}, ${address?.line1}, ${address?.line2}, ${address?.postcode}, ${address?.city},
          ${address?.country}, ${deliveryOption}, ${now}, ${now}, ${cartLifeUntil(now)})`;
