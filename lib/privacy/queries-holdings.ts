import { database, Prisma } from "#lib/platform/database";
import type { Person } from "#lib/platform/person";

type Rows = readonly Readonly<Record<string, unknown>>[];

/**
 * All that the shop holds of somebody, by kind, in plain rows: what they gave and what came of it. What others wrote of others
 * is not theirs: no colleague is named, none of their notes to each other and no secret of ours is told.
 */
export async function heldOf({ email, accountId }: Person): Promise<Readonly<Record<Holding, Rows>>> {
  const account = accountId ?? null;
  const own = Prisma.sql`account_id = ${account}::uuid`;
  const theirs = Prisma.sql`(email = ${email} OR account_id = ${account}::uuid)`;
  const ofOrders = Prisma.sql`IN (SELECT id FROM orders WHERE ${theirs})`;
  const read: Record<Holding, Prisma.Sql> = {
    account: Prisma.sql`
      SELECT email, name, locale, created_at, email_verified_at, (SELECT json_agg(json_build_object('device', d.device,
        'first_seen_at', d.first_seen_at)) FROM account_device d WHERE d.account_id = account.id) AS devices,
        (SELECT json_agg(json_build_object('from', c.old_email, 'to', c.new_email, 'at', c.asked_at))
        FROM email_change c WHERE c.account_id = account.id) AS address_changes
      FROM account WHERE id = ${account}::uuid`,
    addresses: Prisma.sql`SELECT name, line1, line2, postcode, city, country, phone, is_default FROM account_address WHERE ${own}`,
    company: Prisma.sql`SELECT name, country, vat_number FROM company WHERE ${own}`,
    consents: Prisma.sql`SELECT purpose, given, wording, channel, at FROM consent WHERE ${own} ORDER BY id`,
    sessions: Prisma.sql`SELECT created_at, last_seen_at, user_agent FROM session WHERE ${own}`,
    passkeys: Prisma.sql`SELECT name, created_at, last_used_at FROM passkey WHERE ${own}`,
    orders: Prisma.sql`
      SELECT number, placed_at, state::text, name, email, phone, line1, line2, postcode, city, country, company_name,
             vat_number, invoice_address, delivery_method, relay_point, slot, goods_minor, delivery_minor, total_minor, refunded_minor, currency,
             (SELECT json_agg(json_build_object('article', l.name, 'options', l.options_text, 'sku', l.sku, 'quantity', l.quantity,
                'total_minor', l.total_gross_minor)) FROM order_line l WHERE l.order_id = orders.id) AS lines,
             (SELECT json_agg(json_build_object('what', e.kind, 'at', e.at) ORDER BY e.id) FROM order_event e
                WHERE e.order_id = orders.id AND e.kind <> 'note') AS events,
             (SELECT json_agg(json_build_object('at', w.stated_at, 'name', w.name, 'whole', w.whole, 'lines', w.lines))
                FROM withdrawal w WHERE w.order_id = orders.id) AS withdrawals
      FROM orders WHERE ${theirs} ORDER BY placed_at`,
    invoices: Prisma.sql`
      SELECT number, kind::text, issued_at, order_number, customer_name, gross_minor, vat_minor FROM invoice
      WHERE order_id ${ofOrders} ORDER BY issued_at`,
    returns: Prisma.sql`
      SELECT r.number, r.state::text, r.announced_at, r.settled_at, r.refund_minor,
             (SELECT json_build_object('state', x.state, 'total_minor', x.total_minor, 'contact', x.cart -> 'contact',
                'address', x.cart -> 'address') FROM exchange x WHERE x.return_id = r.id) AS exchange
      FROM return r WHERE r.order_id ${ofOrders}`,
    reservations: Prisma.sql`
      SELECT code, store_code, quantity, name, phone, state::text, created_at FROM store_reservation WHERE email = ${email}`,
    subscriptions: Prisma.sql`
      SELECT article, quantity, total_minor, every, unit::text, state::text, created_at, ended_at FROM subscription WHERE ${theirs}`,
    cards: Prisma.sql`SELECT brand, last_four, expires_on, consented_at FROM saved_card WHERE ${own}`,
    credit: Prisma.sql`
      SELECT kind::text, state::text, balance_minor, expires_at, (SELECT json_agg(json_build_object('kind', e.kind,
        'amount_minor', e.amount_minor, 'at', e.at) ORDER BY e.id) FROM credit_entry e WHERE e.credit_id = credit.id) AS entries
      FROM credit WHERE ${own}`,
    club: Prisma.sql`
      SELECT number, joined_at, tier, points, phone, birthday, consent, left_at, (SELECT json_agg(json_build_object(
        'kind', e.kind, 'points', e.points, 'amount_minor', e.amount_minor, 'at', e.at) ORDER BY e.id)
        FROM loyalty_entry e WHERE e.account_id = member.account_id) AS entries
      FROM member WHERE ${own}`,
    carts: Prisma.sql`
      SELECT created_at, updated_at, name, phone, line1, line2, postcode, city, country, (SELECT json_agg(json_build_object(
        'sku', v.sku, 'quantity', l.quantity, 'wording', l.wording)) FROM cart_line l JOIN variant v ON v.id = l.variant_id
        WHERE l.cart_id = cart.id) AS lines
      FROM cart WHERE ${theirs}`,
    lists: Prisma.sql`
      SELECT name, created_at, shared_at, (SELECT json_agg(json_build_object('product', p.name_fr, 'note', i.note, 'added_at',
        i.added_at)) FROM wishlist_item i JOIN product p ON p.id = i.product_id WHERE i.wishlist_id = wishlist.id) AS items
      FROM wishlist WHERE ${own}`,
    alerts: Prisma.sql`
      SELECT kind::text, v.sku, asked_at, proved_at, told_at, expires_at FROM alert JOIN variant v ON v.id = variant_id
      WHERE ${theirs}`,
    messages: Prisma.sql`
      SELECT 'D-' || c.number AS number, c.channel, c.subject, c.opened_at, c.name, c.phone, c.rating, (SELECT json_agg(json_build_object(
        'from', CASE m.kind WHEN 'inbound' THEN 'you' ELSE 'us' END, 'text', m.text, 'at', m.at, 'files',
        (SELECT json_agg(f.name) FROM case_file f WHERE f.message_id = m.id)) ORDER BY m.at)
        FROM case_message m WHERE m.case_id = c.id AND m.kind IN ('inbound', 'outbound')) AS messages
      FROM customer_case c WHERE ${theirs}`,
    reviews: Prisma.sql`
      SELECT author_name, stars, title, text, written_at, published_at, answer,
             (SELECT json_agg(p.file) FROM review_picture p WHERE p.review_id = review.id) AS pictures
      FROM review WHERE order_id ${ofOrders}`,
    questions: Prisma.sql`SELECT author_name, text, asked_at, answered_at FROM question WHERE ${theirs}`,
    answers: Prisma.sql`SELECT author_name, text, written_at FROM answer WHERE ${own}`,
    mails: Prisma.sql`SELECT subject, created_at, sent_at FROM mail WHERE recipient = ${email} ORDER BY created_at`,
    journal: Prisma.sql`
      SELECT at, command, changes FROM audit_entry WHERE actor_id = ${account}::text AND actor_kind = 'customer' ORDER BY id`,
  };
  const kinds = await Promise.all(
    Object.entries(read).map(async ([kind, query]) => [kind, await database.$queryRaw<Rows>(query)] as const),
  );
  return Object.fromEntries(kinds) as Record<Holding, Rows>;
}

/** The kinds of what is held, in the order in which the index tells of them. */
export const holdings = [
  ...(["account", "addresses", "company", "consents", "sessions", "passkeys"] as const),
  ...(["orders", "invoices", "returns", "reservations", "subscriptions", "cards", "credit", "club"] as const),
  ...(["carts", "lists", "alerts", "messages", "reviews", "questions", "answers", "mails", "journal"] as const),
] as const;
export type Holding = (typeof holdings)[number];
