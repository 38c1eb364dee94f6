import { type Actor, idOf } from "#lib/kernel/actor";
import { canBeLookedUp } from "#lib/kernel/address";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { database, Prisma } from "#lib/platform/database";
import { priceFor } from "./queries-prices.ts";
import type { AlertView } from "./schema.ts";
import { opensAlert } from "./token.ts";

type Row = Omit<AlertView, "article" | "expiresAt" | "locale"> &
  Readonly<{
    accountId: string | null;
    locale: string;
    expiresAt: Date;
    sku: string;
    handle: string;
    nameFr: string;
    nameEn: string | null;
  }>;

const read = (where: Prisma.Sql) => database.$queryRaw<Row[]>`
  SELECT a.id, a.kind::text, a.account_id AS "accountId", a.locale, a.email, a.proved_at IS NOT NULL AS proved, a.told_at IS NOT NULL AS told,
         a.expires_at AS "expiresAt", a.price_minor AS "priceMinor",
         v.sku, p.handle, p.name_fr AS "nameFr", p.name_en AS "nameEn"
  FROM alert a JOIN variant v ON v.id = a.variant_id JOIN product p ON p.id = v.product_id
  WHERE ${where} ORDER BY a.asked_at DESC, a.id DESC LIMIT 100`;

function view(
  { accountId: _, sku, handle, nameFr, nameEn, expiresAt, locale: own, ...alert }: Row,
  reader?: Locale,
): AlertView {
  const locale = own === "en" ? "en" : "fr";
  const name = inLocale({ fr: nameFr, en: nameEn }, reader ?? locale);
  return { ...alert, locale, expiresAt: expiresAt.toISOString(), article: { name, handle, sku } };
}

/** What waits for a customer, the latest first. */
export const alertsOf = async (accountId: string, locale: Locale): Promise<AlertView[]> =>
  (await read(Prisma.sql`a.account_id = ${accountId}::uuid AND a.told_at IS NULL`)).map((row) => view(row, locale));

/** One alert as its mail is written, with what it costs who asked now. */
export const alertToTell = async (alertId: string, now: Date) => {
  const [row] = await read(Prisma.sql`a.id = ${alertId}::uuid`);
  return row ? { ...view(row), nowMinor: await priceFor(row.accountId, row.sku, now) } : null;
};

/** One alert for whoever holds its link, or whose account asked; a wrong token and a wrong id answer alike. */
export async function alertFor(
  { alertId, token }: Readonly<{ alertId: string; token: string }>,
  actor: Actor,
  now: Date,
): Promise<AlertView | null> {
  const own = actor.kind === "customer" ? Prisma.sql`a.account_id = ${idOf(actor)}::uuid` : Prisma.sql`false`;
  const [row] = await read(Prisma.sql`a.id = ${alertId}::uuid AND (${opensAlert(token, alertId, now)} OR ${own})`);
  return row ? view(row) : null;
}

/** What somebody may ask to be told of, by its SKU, at what it costs them; null for what is not sold. */
export async function articleToWatch(
  sku: string,
  actor: Actor,
  { locale, now }: Readonly<{ locale: Locale; now: Date }>,
) {
  if (!canBeLookedUp(sku)) return null;
  const [[found], priceMinor] = await Promise.all([
    database.$queryRaw<{ handle: string; nameFr: string; nameEn: string | null }[]>`
      SELECT p.handle, p.name_fr AS "nameFr", p.name_en AS "nameEn"
      FROM variant v JOIN product p ON p.id = v.product_id AND p.status = 'active'
      WHERE v.sku = ${sku}`,
    priceFor(actor.kind === "customer" ? actor.id : null, sku, now),
  ]);
  return (
    found &&
    priceMinor !== null && { sku, ...found, priceMinor, name: inLocale({ fr: found.nameFr, en: found.nameEn }, locale) }
  );
}
