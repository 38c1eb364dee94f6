import { database } from "#lib/platform/database";

/** A price that a list has for a variant now, or will have once its period comes. */
export type ListPriceView = Readonly<{
  listCode: string;
  nameFr: string;
  nameEn: string | null;
  net: boolean;
  minQuantity: number;
  amountMinor: number;
  since: Date;
  active: boolean;
}>;

/** What the price lists say of one variant, the list that counts most first. */
export const listPricesOf = (variantId: string): Promise<ListPriceView[]> =>
  database.$queryRaw<ListPriceView[]>`
    SELECT l.code AS "listCode", l.name_fr AS "nameFr", l.name_en AS "nameEn", l.net, p.min_quantity AS "minQuantity",
           p.amount_minor AS "amountMinor", p.since, l.active
    FROM list_price p JOIN price_list l ON l.id = p.list_id
    WHERE p.variant_id = ${variantId}::uuid AND p.until IS NULL
    ORDER BY l.priority DESC, l.code, p.min_quantity`;

/** How many rows of a batch are written down: how far its preparation has come. */
export const writtenOf = (batchId: string): Promise<number> => database.priceChange.count({ where: { batchId } });
