import type { Transaction } from "#lib/platform/database";

/** A department is a zone, in the order of the walk: what is heavy first, what breaks last, what must stay cool at the end. */
const zones: Readonly<Record<string, string>> = {
  jardin: "A",
  meubles: "B",
  "image-son": "C",
  "cuisine-table": "D",
  "maison-deco": "E",
  "enfants-jeux": "F",
  "livres-papeterie": "G",
  "epicerie-fine": "H",
};
const perRack = 4;
const racksPerAisle = 6;

/** Where every article stands in every place that holds it: zone, then aisle, rack and level ("03-2-B"). */
export async function seedShelves(tx: Transaction): Promise<void> {
  const levels = await tx.$queryRaw<{ locationCode: string; variantId: string; department: string }[]>`
    SELECT l.location_code AS "locationCode", l.variant_id AS "variantId", split_part(c.path, '/', 1) AS department
    FROM stock_level l
    JOIN variant v ON v.id = l.variant_id
    JOIN product p ON p.id = v.product_id AND p.kind IN ('physical', 'subscription')
    JOIN category c ON c.id = p.category_id
    ORDER BY l.location_code, c.path, p.handle, v.position`;
  const filled = new Map<string, number>();
  await tx.shelf.createMany({
    data: levels.map(({ locationCode, variantId, department }) => {
      const zone = zones[department] ?? "Z";
      const nth = filled.get(`${locationCode} ${zone}`) ?? 0;
      filled.set(`${locationCode} ${zone}`, nth + 1);
      return { locationCode, variantId, zone, shelf: shelfOf(nth) };
    }),
  });
}

function shelfOf(nth: number): string {
  const rack = Math.floor(nth / perRack);
  const aisle = String(Math.floor(rack / racksPerAisle) + 1).padStart(2, "0");
  return `${aisle}-${(rack % racksPerAisle) + 1}-${"ABCD"[nth % perRack]}`;
}
