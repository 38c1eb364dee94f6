import { database } from "#lib/platform/database";
import { aVariant } from "./a-shop.ts";

/** The plasma television of 2006: at 499 € for months, bought at 345 €. Wants `aShop` first. */
export async function aTelevision(sku: string): Promise<string> {
  const variantId = await aVariant({ sku, price: 49900, stock: { WEB: 50 } });
  await database.price.update({ where: { variantId }, data: { costMinor: 34500 } });
  await database.priceInterval.create({
    data: { variantId, grossMinor: 49900, since: new Date("2026-01-01T00:00:00Z") },
  });
  return variantId;
}
