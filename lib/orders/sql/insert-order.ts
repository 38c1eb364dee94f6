import { Prisma, type Transaction } from "#lib/platform/database";

type Rows = Readonly<{
  order: object;
  parcels: readonly object[];
  lines: readonly object[];
  tenders: readonly object[];
  /** What was taken at once. */
  captures: readonly object[];
  totalMinor: number;
  capturedMinor: number;
  /** What became of the money. */
  moneyEvent: "held" | "owed" | "authorised" | "paid";
  /** Why its parcels leave from where they do; absent when the warehouse serves all of it. */
  servedFrom?: object | undefined;
  /** What their buyer declared of the goods. */
  declared?: object | null | undefined;
  /** What its writer says in the same statement: further parts of its WITH, named. */
  beside: Prisma.Sql | null;
}>;

/** Whom and where the invoices of this order name: what its customer keeps for that, where it is not where the goods go. */
const invoiceAddress = Prisma.sql`
  SELECT jsonb_build_object('name', a.name, 'line1', a.line1, 'line2', a.line2, 'postcode', a.postcode, 'city', a.city,
                            'country', a.country)
  FROM account_address a
  WHERE a.account_id = o.account_id AND a.for_invoices
    AND (a.name, a.line1, coalesce(a.line2, ''), a.postcode, a.city, a.country)
        IS DISTINCT FROM (o.name, o.line1, coalesce(o.line2, ''), o.postcode, o.city, o.country)`;

/** The order, its parcels, its lines, its tenders and the first two sentences of its life in one statement; returns its number. */
export async function insertOrder(
  tx: Transaction,
  {
    order,
    parcels,
    lines,
    tenders,
    captures,
    totalMinor,
    capturedMinor,
    moneyEvent,
    servedFrom,
    declared,
    beside,
  }: Rows,
  now: Date,
): Promise<string> {
  const [row] = await tx.$queryRaw<{ number: string }[]>(Prisma.sql`
    /* prepared */
    WITH the_order AS (
      INSERT INTO orders (id, number, attempt_id, cart_id, account_id, locale, email, name, phone, line1, line2, postcode, city,
                          country, delivery_method, relay_point, slot, goods_minor, delivery_minor, total_minor, intent_id, captured_minor, vat,
                          authorised_minor, authorised_until, taken_in_parts, discount_minor, delivery_discount_minor, promotions, codes, customer_group, company_name,
                          vat_number, customer_kind, siret, buyer_reference, purchase_order_reference, held_since, invoice_address, terms_version, placed_at, updated_at)
      SELECT id, 'BF-' || nextval('order_number'), attempt_id, cart_id, account_id, locale, email, name, phone, line1, line2,
             postcode, city, country, delivery_method, relay_point, slot, goods_minor, delivery_minor, total_minor, intent_id, captured_minor,
             vat, authorised_minor, authorised_until, taken_in_parts, discount_minor, delivery_discount_minor, promotions, codes, customer_group, company_name,
             vat_number, customer_kind, siret, buyer_reference, purchase_order_reference, held_since, (${invoiceAddress}), terms_version, ${now}, ${now}
      FROM jsonb_to_record(${JSON.stringify(order)}::jsonb) AS o (
        id uuid, attempt_id uuid, cart_id uuid, account_id uuid, locale text, email text, name text, phone text, line1 text,
        line2 text, postcode text, city text, country text, delivery_method text, relay_point jsonb, slot jsonb, goods_minor int, delivery_minor int,
        total_minor int, intent_id text, captured_minor int, vat jsonb, terms_version text,
        authorised_minor int, authorised_until timestamptz, taken_in_parts boolean,
        discount_minor int, delivery_discount_minor int, promotions jsonb, codes text[], customer_group text,
        company_name text, vat_number text, customer_kind text, siret text, buyer_reference text, purchase_order_reference text, held_since timestamptz)
      RETURNING id, number
    ), the_parcels AS (
      INSERT INTO parcel (id, order_id, method, location_code, promised_at)
      SELECT p.id, the_order.id, p.method::fulfilment_method, p.location_code, p.promised_at
      FROM the_order, jsonb_to_recordset(${JSON.stringify(parcels)}::jsonb)
        AS p (id uuid, method text, location_code text, promised_at timestamptz)
      RETURNING id
    ), the_lines AS (
      INSERT INTO order_line (id, order_id, position, parcel_id, variant_id, sku, product_handle, name, options_text, picture_file,
                              quantity, unit_gross_minor, total_gross_minor, list_gross_minor, list_code, unit_net_minor, net_minor, discount_minor,
                              discounts, unit_paid_minor, gift, vat_basis_points, eco_fee_minor, method, cost_minor)
      SELECT l.id, the_order.id, l.position, l.parcel_id, l.variant_id, l.sku, l.product_handle, l.name, l.options_text,
             l.picture_file, l.quantity, l.unit_gross_minor, l.total_gross_minor, l.list_gross_minor, l.list_code, l.unit_net_minor, l.net_minor,
             l.discount_minor, l.discounts, l.unit_paid_minor, l.gift, l.vat_basis_points, l.eco_fee_minor,
             l.method::fulfilment_method, (SELECT cost_minor FROM price WHERE variant_id = l.variant_id)
      FROM the_order, jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
        AS l (id uuid, position int, parcel_id uuid, variant_id uuid, sku text, product_handle text, name text, options_text text,
              picture_file text, quantity int, unit_gross_minor int, total_gross_minor int, vat_basis_points int,
              eco_fee_minor int, method text, list_gross_minor int, list_code text, unit_net_minor int, net_minor int, discount_minor int, discounts jsonb,
              unit_paid_minor int[], gift boolean)
      -- The parcels first, for the foreign key.
      WHERE (SELECT count(*) FROM the_parcels) > 0
    ), the_tenders AS (
      INSERT INTO order_tender (id, order_id, kind, credit_id, last_four, brand, wallet, intent_id, amount_minor, owed_minor, due_at)
      SELECT t.id, the_order.id, t.kind::tender_kind, t.credit_id, t.last_four, t.brand, t.wallet, t.intent_id, t.amount_minor, t.owed_minor, t.due_at
      FROM the_order, jsonb_to_recordset(${JSON.stringify(tenders)}::jsonb)
        AS t (id uuid, kind text, credit_id uuid, last_four text, brand text, wallet text, intent_id text, amount_minor int, owed_minor int, due_at timestamptz)
    ), the_captures AS (
      INSERT INTO capture (id, order_id, intent_id, amount_minor, state, created_at, settled_at)
      SELECT c.id, the_order.id, c.intent_id, c.amount_minor, 'done', ${now}, ${now}
      FROM the_order, jsonb_to_recordset(${JSON.stringify(captures)}::jsonb) AS c (id uuid, intent_id text, amount_minor int)
    ), the_events AS (
      INSERT INTO order_event (order_id, at, kind, actor_name, data)
      SELECT the_order.id, ${now}, e.kind, 'visitor', e.data
      FROM the_order, (VALUES ('placed', jsonb_build_object('totalMinor', ${totalMinor}::int)),
                              (${moneyEvent}, jsonb_build_object('amountMinor', ${capturedMinor}::int)),
                              ('declared', ${declared ? JSON.stringify(declared) : null}::jsonb),
                              ('routed', ${servedFrom ? JSON.stringify(servedFrom) : null}::jsonb)) AS e (kind, data)
      WHERE e.data IS NOT NULL
    )${beside ? Prisma.sql`, ${beside}` : Prisma.empty}
    SELECT number FROM the_order`);
  if (!row) throw new Error("the order was not written");
  return row.number;
}
