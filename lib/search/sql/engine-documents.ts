import { database, Prisma } from "#lib/platform/database";
import { said, saidBy, traitsOf } from "./said.ts";

type Text = Readonly<{ name: string; places: string; traits: string; description: string }>;

/** What an engine beside the shop is told of a product. */
type EngineDocument = Readonly<{
  id: string;
  codes: readonly string[];
  paths: readonly string[];
  popularity: number;
  fr: Text;
  en: Text;
}>;

/** The texts of those of these products that are listed. */
export const readEngineDocuments = (productIds: readonly string[]): Promise<EngineDocument[]> => {
  const text = ({ name, places, traits, description }: (typeof said)["fr"]) => Prisma.sql`
    json_build_object('name', ${name}, 'places', ${places}, 'traits', coalesce(${traits}, ''),
                      'description', coalesce(${description}, ''))`;
  return database.$queryRaw<EngineDocument[]>`
    WITH ${traitsOf(productIds)}
    SELECT l.product_id::text AS id, l.codes, ARRAY[l.department_path, l.category_path] AS paths, l.popularity,
           ${text(said.fr)} AS fr, ${text(said.en)} AS en
    FROM listing l ${saidBy}
    WHERE l.product_id = ANY(${productIds}::uuid[]) ORDER BY l.product_id`;
};
