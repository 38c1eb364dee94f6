import { database, Prisma } from "#lib/platform/database";
import type { ExportKind } from "./schema.ts";
import type { ExportedRow } from "./written.ts";

type Table = Readonly<{ columns: readonly string[]; from: Prisma.Sql }>;

/** What each export says, as a query with a `cursor` that is unique and ordered; amounts are in cents, times in UTC. */
export const tables: Readonly<Record<Exclude<ExportKind, "products">, Table>> = {
  categories: {
    columns: ["path", "name_fr", "name_en", "intro_fr", "intro_en", "position"],
    from: Prisma.sql`SELECT path AS cursor, path, name_fr, name_en, intro_fr, intro_en, position FROM category`,
  },
  attributes: {
    columns: ["code", "label_fr", "label_en", "unit", "facet", "values"],
    from: Prisma.sql`
      SELECT a.code AS cursor, a.code, a.label_fr, a.label_en, a.unit, a.facet,
             coalesce((SELECT jsonb_agg(jsonb_build_object('code', v.code, 'labelFr', v.label_fr, 'labelEn', v.label_en) ORDER BY v.code)
                       FROM attribute_value v WHERE v.attribute_code = a.code), '[]') AS "values"
      FROM attribute a`,
  },
  prices: {
    columns: ["sku", "handle", "price_minor", "currency", "since"],
    from: Prisma.sql`
      SELECT v.sku AS cursor, v.sku, p.handle, price.gross_minor AS price_minor, price.currency, price.since
      FROM variant v JOIN product p ON p.id = v.product_id JOIN price ON price.variant_id = v.id WHERE v.active`,
  },
  "list-prices": {
    columns: ["list", "group", "channel", "country", "net", "sku", "min_quantity", "amount_minor", "since", "until"],
    from: Prisma.sql`
      SELECT l.code || ' ' || v.sku || ' ' || price.id AS cursor, l.code AS list, l.customer_group AS "group", l.channel, l.country,
             l.net, v.sku, price.min_quantity, price.amount_minor, price.since, price.until
      FROM list_price price JOIN price_list l ON l.id = price.list_id JOIN variant v ON v.id = price.variant_id`,
  },
  promotions: {
    columns: [
      "id",
      "name_fr",
      "name_en",
      "state",
      "lane",
      "conditions",
      "benefit",
      "starts_at",
      "ends_at",
      "uses",
      "spent_minor",
    ],
    from: Prisma.sql`
      SELECT id::text AS cursor, id::text AS id, name_fr, name_en, state::text AS state, lane, conditions, benefit, starts_at,
             ends_at, uses, spent_minor
      FROM promotion`,
  },
  costs: {
    columns: ["sku", "cost_minor", "floor_minor", "currency"],
    from: Prisma.sql`
      SELECT v.sku AS cursor, v.sku, price.cost_minor, price.floor_minor, price.currency
      FROM variant v JOIN price ON price.variant_id = v.id WHERE v.active`,
  },
  stock: {
    columns: ["sku", "place", "on_hand", "unavailable", "reserved", "held", "safety", "updated_at"],
    from: Prisma.sql`
      SELECT v.sku || ' ' || l.location_code AS cursor, v.sku, l.location_code AS place, l.on_hand, l.unavailable, l.reserved,
             l.held, l.safety, l.updated_at
      FROM stock_level l JOIN variant v ON v.id = l.variant_id`,
  },
  suppliers: {
    columns: ["supplier", "sku", "reference", "pack_size", "cost_minor", "lead_days", "preferred"],
    from: Prisma.sql`
      SELECT s.supplier_code || ' ' || v.sku AS cursor, s.supplier_code AS supplier, v.sku, s.reference, s.pack_size,
             s.cost_minor, s.lead_days, s.preferred
      FROM supplier_article s JOIN variant v ON v.id = s.variant_id`,
  },
  orders: {
    columns: [
      "number",
      "placed_at",
      "state",
      "channel",
      "locale",
      "country",
      "customer_kind",
      "currency",
      "goods_minor",
      "delivery_minor",
      "discount_minor",
      "total_minor",
      "captured_minor",
      "refunded_minor",
    ],
    from: Prisma.sql`
      SELECT number AS cursor, number, placed_at, state::text AS state, channel, locale, country, customer_kind, currency,
             goods_minor, delivery_minor, discount_minor, total_minor, captured_minor, refunded_minor
      FROM orders`,
  },
  "order-lines": {
    columns: [
      "number",
      "position",
      "sku",
      "handle",
      "name",
      "options",
      "quantity",
      "unit_gross_minor",
      "total_gross_minor",
      "discount_minor",
    ],
    from: Prisma.sql`
      SELECT o.number || ' ' || lpad(l.position::text, 6, '0') || ' ' || l.id AS cursor, o.number, l.position, l.sku,
             l.product_handle AS handle, l.name, l.options_text AS options, l.quantity, l.unit_gross_minor, l.total_gross_minor, l.discount_minor
      FROM order_line l JOIN orders o ON o.id = l.order_id`,
  },
  invoices: {
    columns: ["number", "kind", "order", "issued_at", "net_minor", "vat_minor", "gross_minor", "hash"],
    from: Prisma.sql`
      SELECT number AS cursor, number, kind::text AS kind, order_number AS "order", issued_at, net_minor, vat_minor, gross_minor, hash
      FROM invoice`,
  },
  stores: {
    columns: [
      "code",
      "name",
      "street",
      "postcode",
      "city",
      "country",
      "latitude",
      "longitude",
      "phone",
      "email",
      "hours",
    ],
    from: Prisma.sql`
      SELECT s.code AS cursor, s.code, s.name, s.street, s.postcode, s.city, s.country, s.latitude, s.longitude, s.phone, s.email,
             coalesce((SELECT jsonb_agg(jsonb_build_object('weekday', h.weekday, 'opensMinute', h.opens_minute, 'closesMinute', h.closes_minute)
                                        ORDER BY h.weekday) FROM opening_hours h WHERE h.store_code = s.code), '[]') AS hours
      FROM store s`,
  },
  reviews: {
    columns: [
      "id",
      "handle",
      "locale",
      "stars",
      "title",
      "text",
      "state",
      "experienced_on",
      "written_at",
      "published_at",
      "answer",
    ],
    from: Prisma.sql`
      SELECT r.id::text AS cursor, r.id::text AS id, p.handle, r.locale, r.stars, r.title, r.text, r.state::text AS state,
             r.experienced_on, r.written_at, r.published_at, r.answer
      FROM review r JOIN product p ON p.id = r.product_id`,
  },
  redirects: {
    columns: ["from", "to", "source", "created_at"],
    from: Prisma.sql`SELECT from_path AS cursor, from_path AS "from", to_path AS "to", source, created_at FROM redirect`,
  },
  customers: {
    columns: ["id", "email", "name", "locale", "groups", "company", "created_at"],
    from: Prisma.sql`
      SELECT a.id::text AS cursor, a.id::text AS id, a.email, a.name, a.locale, a.created_at, company.name AS company,
             coalesce((SELECT jsonb_agg(m.group_code ORDER BY m.group_code) FROM customer_group_member m WHERE m.account_id = a.id), '[]') AS groups
      FROM account a LEFT JOIN company ON company.account_id = a.id WHERE a.kind = 'customer'`,
  },
  "order-addresses": {
    columns: ["number", "name", "email", "phone", "company_name", "line1", "line2", "postcode", "city", "country"],
    from: Prisma.sql`
      SELECT number AS cursor, number, name, email, phone, company_name, line1, line2, postcode, city, country FROM orders`,
  },
};

const page = 1000;

/** The rows of a table, a page at a time from a cursor on: nothing is skipped or told twice while the shop goes on. */
export async function* tableRows({ from }: Table): AsyncGenerator<readonly ExportedRow[]> {
  for (let after = ""; ; ) {
    const rows = await database.$queryRaw<(ExportedRow & Readonly<{ cursor: string }>)[]>`
      SELECT * FROM (${from}) told WHERE cursor COLLATE "C" > ${after} ORDER BY cursor COLLATE "C" LIMIT ${page}`;
    yield rows.map(({ cursor: _, ...row }) => row);
    const last = rows.at(-1);
    if (rows.length < page || !last) return;
    after = last.cursor;
  }
}
