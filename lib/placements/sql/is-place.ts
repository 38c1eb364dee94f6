import { Prisma } from "#lib/platform/database";
import { houseHome } from "#lib/showcases/house-home";
import { blockPlace } from "../places.ts";

const house = houseHome(false).blocks.map(({ id }) => blockPlace("home", id));

const kind = Prisma.sql`split_part(told.place, ':', 1)`;
const where = Prisma.sql`split_part(told.place, ':', 2)`;
const what = Prisma.sql`split_part(told.place, ':', 3)`;

/**
 * Whether `told.place` is one: a block that its page was ever published with, or a product that was ever pinned, in a list
 * that shows it or for a query. One that was counted today already is not looked for again.
 */
export const isPlace = (now: Date) => Prisma.sql`(
  told.place = ANY(${house}::text[])
  OR EXISTS (SELECT FROM placement_day today WHERE today.day = ${now}::date AND today.place = told.place)
  OR ${kind} = 'block' AND EXISTS (
    SELECT FROM showcase s JOIN showcase_version v ON v.showcase_id = s.id
    WHERE s.slug = ${where} AND v.content->'blocks' @> jsonb_build_array(jsonb_build_object('id', ${what}))
  )
  OR ${kind} = 'pin' AND EXISTS (
    SELECT FROM product p, LATERAL (
      SELECT category_path AS path FROM listing WHERE product_id = p.id
      UNION ALL SELECT path FROM listing_guest WHERE product_id = p.id
    ) shown
    WHERE p.handle = ${what} AND (${where} = '' OR starts_with(shown.path || '/', ${where} || '/'))
      AND EXISTS (SELECT FROM ranking_version v
                  WHERE v.content->'pins' @> jsonb_build_array(jsonb_build_object('productId', p.id)))
  )
  OR ${kind} = 'found' AND EXISTS (
    SELECT FROM product p WHERE p.handle = ${what} AND (
      EXISTS (SELECT FROM search_pin s WHERE s.product_id = p.id AND s.locale || ' ' || s.query = ${where})
      OR EXISTS (SELECT FROM ranking r JOIN ranking_version v ON v.ranking_id = r.id
                 WHERE r.scope = 'query:' || overlay(${where} PLACING ':' FROM 3 FOR 1)
                   AND v.content->'pins' @> jsonb_build_array(jsonb_build_object('productId', p.id))))
  )
)`;
