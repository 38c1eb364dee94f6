import { database } from "#lib/platform/database";

/** A published promotion with the categories that it chooses or excepts, by the paths it was published with. */
export type NamingPromotion = Readonly<{ id: string; nameFr: string; nameEn: string | null; paths: readonly string[] }>;

/** The promotions in force or to come that name categories. */
export const promotionsNaming = (now: Date): Promise<NamingPromotion[]> => database.$queryRaw`
  SELECT p.id, p.name_fr AS "nameFr", p.name_en AS "nameEn", array_agg(DISTINCT named #>> '{}') AS paths
  FROM promotion p JOIN promotion_period d ON d.promotion_id = p.id
  CROSS JOIN LATERAL (
    SELECT jsonb_path_query(d.definition, '$.**.categories[*]') AS named
    UNION ALL SELECT jsonb_path_query(d.definition, '$.**.exceptCategories[*]')
  ) lists
  WHERE coalesce(d.until, 'infinity') > greatest(${now}, d."from")
  GROUP BY p.id ORDER BY p.name_fr, p.id`;
