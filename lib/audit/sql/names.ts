import type { Locale } from "#lib/kernel/locale";
import { database, Prisma } from "#lib/platform/database";
import type { SubjectKind } from "../schema.ts";

/** What one thing is called; `page` is what its page is found by. */
export type Named = Readonly<{ asked: string; name: string | null; page: string | null }>;

const inLanguage = (table: Prisma.Sql, locale: Locale) =>
  locale === "en" ? Prisma.sql`coalesce(${table}.name_en, ${table}.name_fr)` : Prisma.sql`${table}.name_fr`;

const product = Prisma.sql`p`;
const itself = Prisma.sql`it`;

/** Where the name of each kind of thing is written. An order's number is its name; an import has none. */
const statements: Readonly<
  Partial<Record<SubjectKind, (keys: readonly string[], locale: Locale) => Prisma.PrismaPromise<Named[]>>>
> = {
  account: (keys) => database.$queryRaw`
    SELECT id::text AS asked, name, CASE WHEN kind = 'customer' THEN id::text END AS page
    FROM account WHERE id = ANY(${keys}::uuid[])`,
  "api-key": (keys) => database.$queryRaw`
    SELECT id::text AS asked, name, NULL AS page FROM api_key WHERE id = ANY(${keys}::uuid[])`,
  attribute: (keys, locale) => database.$queryRaw`
    SELECT code AS asked, ${locale === "en" ? Prisma.sql`coalesce(label_en, label_fr)` : Prisma.sql`label_fr`} AS name,
           code AS page
    FROM attribute WHERE code = ANY(${keys})`,
  brand: (keys) => database.$queryRaw`
    SELECT code AS asked, name, code AS page FROM brand WHERE code = ANY(${keys})`,
  category: (keys, locale) => database.$queryRaw`
    SELECT path AS asked, ${inLanguage(itself, locale)} AS name, id::text AS page
    FROM category it WHERE path = ANY(${keys})`,
  "product-type": (keys, locale) => database.$queryRaw`
    SELECT code AS asked, ${inLanguage(itself, locale)} AS name, code AS page
    FROM product_type it WHERE code = ANY(${keys})`,
  carrier: (keys) => database.$queryRaw`
    SELECT code AS asked, name, NULL AS page FROM carrier WHERE code = ANY(${keys})`,
  credit: (keys) => database.$queryRaw`
    SELECT id::text AS asked, last_four AS name, id::text AS page FROM credit WHERE id = ANY(${keys}::uuid[])`,
  "credit-batch": (keys) => database.$queryRaw`
    SELECT id::text AS asked, name, NULL AS page FROM credit_batch WHERE id = ANY(${keys}::uuid[])`,
  incident: (keys, locale) => database.$queryRaw`
    SELECT it.id::text AS asked, ${inLanguage(product, locale)} AS name, it.id::text AS page
    FROM price_incident it JOIN variant v ON v.id = it.variant_id JOIN product p ON p.id = v.product_id
    WHERE it.id = ANY(${keys}::uuid[])`,
  place: (keys) => database.$queryRaw`
    SELECT code AS asked, name, NULL AS page FROM stock_location WHERE code = ANY(${keys})`,
  "price-batch": (keys) => database.$queryRaw`
    SELECT id::text AS asked, name, id::text AS page FROM price_batch WHERE id = ANY(${keys}::uuid[])`,
  "price-change": (keys, locale) => database.$queryRaw`
    SELECT it.id::text AS asked, ${inLanguage(product, locale)} AS name, v.sku AS page
    FROM price_change it JOIN variant v ON v.id = it.variant_id JOIN product p ON p.id = v.product_id
    WHERE it.id = ANY(${keys}::uuid[])`,
  "price-list": (keys, locale) => database.$queryRaw`
    SELECT code AS asked, ${inLanguage(itself, locale)} AS name, code AS page
    FROM price_list it WHERE code = ANY(${keys})`,
  product: (keys, locale) => database.$queryRaw`
    SELECT handle AS asked, ${inLanguage(product, locale)} AS name, id::text AS page
    FROM product p WHERE handle = ANY(${keys})`,
  promotion: (keys, locale) => database.$queryRaw`
    SELECT id::text AS asked, ${inLanguage(itself, locale)} AS name, id::text AS page
    FROM promotion it WHERE id = ANY(${keys}::uuid[])`,
  macro: (keys, locale) => database.$queryRaw`
    SELECT code AS asked, coalesce(content, draft) -> 'title' ->> ${locale} AS name, id::text AS page
    FROM case_macro WHERE code = ANY(${keys})`,
  rehearsal: (keys) => database.$queryRaw`
    SELECT id::text AS asked, name, id::text AS page FROM rehearsal WHERE id = ANY(${keys}::uuid[])`,
  reservation: (keys) => database.$queryRaw`
    SELECT id::text AS asked, name, NULL AS page FROM store_reservation WHERE id = ANY(${keys}::uuid[])`,
  showcase: (keys, locale) => database.$queryRaw`
    SELECT slug AS asked, coalesce(draft->'title'->>${locale}, draft->'title'->>'fr') AS name, id::text AS page
    FROM showcase WHERE slug = ANY(${keys})`,
  supplier: (keys) => database.$queryRaw`
    SELECT code AS asked, name, code AS page FROM supplier WHERE code = ANY(${keys})`,
  variant: (keys, locale) => database.$queryRaw`
    SELECT v.sku AS asked, ${inLanguage(product, locale)} || ' (' || v.sku || ')' AS name, v.sku AS page
    FROM variant v JOIN product p ON p.id = v.product_id WHERE v.sku = ANY(${keys})`,
};

const foundByCode: readonly SubjectKind[] = [
  "attribute",
  "brand",
  "carrier",
  "category",
  "macro",
  "place",
  "price-list",
  "product",
  "product-type",
  "showcase",
  "supplier",
  "variant",
];
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What these things of one kind are called, in one query. */
export async function namesOf(kind: SubjectKind, keys: readonly string[], locale: Locale): Promise<Named[]> {
  const sound = foundByCode.includes(kind) ? keys : keys.filter((key) => uuid.test(key));
  return (await statements[kind]?.(sound, locale)) ?? [];
}
