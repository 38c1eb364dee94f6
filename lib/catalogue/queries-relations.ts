import { database } from "#lib/platform/database";
import type { RelationKind } from "./relations.ts";

export type RelatedProduct = Readonly<{
  otherId: string;
  kind: RelationKind;
  wordsFr: string | null;
  wordsEn: string | null;
  nameFr: string;
  nameEn: string | null;
  picture: string | null;
  status: string;
}>;

/** Everything that a product has to do with others, in its order. */
export const relationsOf = (productId: string): Promise<RelatedProduct[]> => database.$queryRaw`
  SELECT r.other_id AS "otherId", r.kind, r.words_fr AS "wordsFr", r.words_en AS "wordsEn",
         p.name_fr AS "nameFr", p.name_en AS "nameEn", p.status,
         (SELECT file FROM media WHERE product_id = p.id ORDER BY position LIMIT 1) AS picture
  FROM product_relation r JOIN product p ON p.id = r.other_id
  WHERE r.product_id = ${productId}::uuid
  ORDER BY r.position, p.name_fr`;
