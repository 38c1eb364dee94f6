import pg from "pg";
import type { Env } from "#lib/platform/env";

/** A real shop: no demo data wanted, and an address the world can reach. */
export const isReal = (env: Env): boolean => env.SHOP_SEED === "none" && (env.SHOP_URL ?? "").startsWith("https://");

/** Why a real shop may not start with these settings; nothing for a demo. */
export function unsafeSettings(env: Env): string[] {
  if (!isReal(env)) return [];
  return [
    (env.AUTH_SECRET ?? "").length < 32 && "AUTH_SECRET must be set to at least 32 random characters.",
    !env.STRIPE_SECRET_KEY && "STRIPE_SECRET_KEY must be set: a real shop does not take payments with the stand-in.",
    !env.STRIPE_WEBHOOK_SECRET && "STRIPE_WEBHOOK_SECRET must be set: without it no payment notice can be trusted.",
    !env.STRIPE_PUBLISHABLE_KEY && "STRIPE_PUBLISHABLE_KEY must be set: the payment form needs it.",
    env.STRIPE_API_URL && "STRIPE_API_URL must not be set: a real shop talks to Stripe itself.",
    env.SHOP_NOW && "SHOP_NOW must not be set: a real shop keeps real time.",
  ].filter((line) => typeof line === "string");
}

/** Accounts of the demo live under the reserved domain .example, which nobody can own. */
export async function unsafeAccounts(databaseUrl: string): Promise<string[]> {
  const rows = await ask(databaseUrl, "SELECT 1 FROM account WHERE email LIKE '%.example' LIMIT 1");
  return rows > 0
    ? ["The database holds demo accounts (…@….example): delete them, or start from an empty database."]
    : [];
}

/** Whether the shop has nothing to sell yet. */
export const isEmpty = async (databaseUrl: string): Promise<boolean> =>
  (await ask(databaseUrl, "SELECT 1 FROM product LIMIT 1")) === 0;

/** Whether somebody owns the shop. */
export const isOwned = async (databaseUrl: string): Promise<boolean> =>
  (await ask(databaseUrl, "SELECT 1 FROM account_role WHERE role_code = 'owner' LIMIT 1")) > 0;

async function ask(connectionString: string, sql: string): Promise<number> {
  const db = new pg.Client({ connectionString });
  await db.connect();
  try {
    return (await db.query(sql)).rowCount ?? 0;
  } finally {
    await db.end();
  }
}
