import { database } from "#lib/platform/database";

export type NamingPromotion = Readonly<{ id: string; nameFr: string; nameEn: string | null }>;

/** The published promotions, in force or to come, that choose or except a category or one below it by its path. */
export function promotionsNaming(path: string, now: Date): Promise<NamingPromotion[]> {
  const place = JSON.stringify({ path, below: `${path}/` });
  return database.$queryRaw`
    SELECT p.id, p.name_fr AS "nameFr", p.name_en AS "nameEn"
    FROM promotion p
    WHERE EXISTS (
      SELECT FROM promotion_period d
      WHERE d.promotion_id = p.id AND coalesce(d.until, 'infinity') > greatest(${now}, d."from")
        AND (jsonb_path_exists(d.definition, '$.**.categories[*] ? (@ == $path || @ starts with $below)', ${place}::jsonb)
          OR jsonb_path_exists(d.definition, '$.**.exceptCategories[*] ? (@ == $path || @ starts with $below)', ${place}::jsonb)))
    ORDER BY p.name_fr, p.id LIMIT 20`;
}
