import type { Transaction } from "#lib/platform/database";

type Standing = Readonly<{
  productId: string;
  variantId: string;
  wasMinor: number | null;
  costMinor: number | null;
  vatBasisPoints: number;
}>;

/** The price that stands, the variant locked so that two changes follow one another. */
export async function priceForChange(tx: Transaction, sku: string): Promise<Standing | null> {
  const [standing] = await tx.$queryRaw<Standing[]>`
    SELECT v.product_id AS "productId", v.id AS "variantId", price.gross_minor AS "wasMinor",
           price.cost_minor AS "costMinor", p.vat_basis_points AS "vatBasisPoints"
    FROM variant v
    JOIN product p ON p.id = v.product_id
    LEFT JOIN price ON price.variant_id = v.id
    WHERE v.sku = ${sku}
    FOR UPDATE OF v`;
  return standing ?? null;
}

type Opening = Readonly<{ variantId: string; grossMinor: number; now: Date }>;

/** Ends the interval that stands and begins a new one. A price that stood for no time at all leaves no trace. */
export async function openInterval(tx: Transaction, { variantId, grossMinor, now }: Opening): Promise<void> {
  await tx.priceInterval.deleteMany({ where: { variantId, until: null, since: { gte: now } } });
  await tx.priceInterval.updateMany({ where: { variantId, until: null }, data: { until: now } });
  await tx.priceInterval.create({ data: { variantId, grossMinor, since: now } });
  await tx.price.upsert({
    where: { variantId },
    create: { variantId, grossMinor, since: now },
    update: { grossMinor, since: now },
  });
}
