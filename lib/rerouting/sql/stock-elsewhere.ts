import type { DeliveryMethod } from "#lib/delivery/options";
import { activeMethods } from "#lib/delivery/queries";
import { available } from "#lib/inventory/queries-available";
import { Prisma, type Transaction } from "#lib/platform/database";
import { shippingPlaces } from "#lib/stores/queries-shipping";

export type StockElsewhere = Readonly<{
  place: string;
  name: string;
  available: number;
  weightGrams: number;
  shippingClass: string;
}>;

/**
 * What every place that ships but one has of a variant. The last few of a store count as well: somebody waits for them
 * who was promised a day.
 */
export const stockElsewhere = (
  reader: Pick<Transaction, "$queryRaw">,
  variantId: string,
  except: string,
): Promise<StockElsewhere[]> =>
  reader.$queryRaw<StockElsewhere[]>(Prisma.sql`
  SELECT l.location_code AS place, place.name, ${available(Prisma.sql`l`)}::int AS available,
         v.weight_grams AS "weightGrams", p.shipping_class AS "shippingClass"
  FROM stock_offer l
  JOIN ${shippingPlaces} shipping ON shipping.code = l.location_code
  JOIN stock_location place ON place.code = l.location_code
  JOIN variant v ON v.id = l.variant_id JOIN product p ON p.id = v.product_id
  WHERE l.variant_id = ${variantId}::uuid AND l.location_code <> ${except} AND ${available(Prisma.sql`l`)} > 0
  ORDER BY place.name`);

/** The way an order is delivered, as it is now; nothing when the shop has it no more. */
export async function methodNow(
  reader: Pick<Transaction, "$queryRaw">,
  wanted: string | null,
): Promise<DeliveryMethod | undefined> {
  const [row] = await reader.$queryRaw<{ methods: readonly DeliveryMethod[] }[]>(
    Prisma.sql`SELECT ${activeMethods} AS methods`,
  );
  return row?.methods.find(({ code }) => code === wanted);
}
