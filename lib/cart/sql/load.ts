import type { KeptBuyer } from "#lib/customers/buyer";
import type { DeliveryMethod } from "#lib/delivery/options";
import { activeMethods } from "#lib/delivery/queries";
import type { ChosenRelay, ChosenSlot } from "#lib/delivery/schema";
import { Prisma, type Transaction } from "#lib/platform/database";
import { periodsInForce, type StandingRow } from "#lib/promotions/queries-in-force";
import type { CartKey } from "../key.ts";
import { creditsOfCart, type LoadedCredit } from "./credits.ts";
import { type LoadedLine, linesWithFacts, ownLines } from "./lines.ts";

export type LoadedCart = Readonly<{
  id: string;
  account_id: string | null;
  locale: "fr" | "en";
  email: string | null;
  name: string | null;
  phone: string | null;
  line1: string | null;
  line2: string | null;
  postcode: string | null;
  city: string | null;
  country: string | null;
  /** Whom it is for, as they said at the checkout, or as their account says; null while nobody has. */
  buyer: KeptBuyer | null;
  /** What is sold to consumers abroad is declared in the one-stop shop. */
  oss: boolean;
  delivery_method: string | null;
  relay_point: ChosenRelay | null;
  slot: ChosenSlot | null;
  channel: "web" | "store" | "marketplace";
  /** What a reader was last told, if nothing was changed since. */
  told: Readonly<{ total: number; due: number }> | null;
  updated_at: Date;
  lines: readonly LoadedLine[] | null;
  /** The promotions in force now, or when the cart was last touched; the codes that were typed. */
  periods: readonly StandingRow[] | null;
  codes: readonly string[];
  groups: readonly string[];
  credits: readonly LoadedCredit[] | null;
  /** The ways to deliver that the shop has, whatever is in the cart. */
  methods: readonly DeliveryMethod[];
}>;

/**
 * An open cart with everything its pricing needs, in one statement. What the cart itself holds while it is being paid
 * counts as available to it.
 */
export async function loadCart(
  reader: Pick<Transaction, "$queryRaw">,
  key: CartKey,
  now: Date,
): Promise<LoadedCart | null> {
  const rows = await reader.$queryRaw<LoadedCart[]>(Prisma.sql`
    /* prepared */
    SELECT c.id, c.account_id, c.locale, c.email, c.name, c.phone, c.line1, c.line2, c.postcode, c.city, c.country, c.delivery_method, c.relay_point, c.slot,
      coalesce(c.buyer, (SELECT jsonb_build_object('kind', 'company', 'name', name, 'vatNumber', vat_number, 'country', country,
         'siret', NULL, 'buyerReference', NULL, 'purchaseOrderReference', NULL)
       FROM company WHERE account_id = c.account_id AND vat_number IS NOT NULL)) AS buyer,
      EXISTS (SELECT FROM vat_scheme WHERE oss_since <= (${now}::timestamptz AT TIME ZONE 'Europe/Paris')::date) AS oss,
      ${activeMethods} AS methods, ${creditsOfCart(now)} AS credits,
      ${linesWithFacts(ownLines, now)} AS lines,
      ${periodsInForce(now, Prisma.sql`c.updated_at`, Prisma.sql`typed.codes`)} AS periods, typed.codes,
      c.updated_at, c.channel,
      CASE WHEN c.told_at >= c.updated_at
        THEN jsonb_build_object('total', c.told_minor, 'due', c.told_due_minor) END AS told,
      ARRAY(SELECT group_code FROM customer_group_member WHERE account_id = c.account_id ORDER BY group_code) AS groups
    FROM cart c
    CROSS JOIN LATERAL (
      SELECT ARRAY(SELECT code FROM cart_code WHERE cart_id = c.id ORDER BY added_at, code) AS codes OFFSET 0
    ) typed
    WHERE c.id = ${key.cartId}::uuid AND c.token_hash = ${key.tokenHash} AND c.ordered_at IS NULL AND c.expires_at > ${now}`);
  return rows[0] ?? null;
}
