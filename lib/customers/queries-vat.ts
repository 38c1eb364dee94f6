import { database } from "#lib/platform/database";

/** What was last found of a VAT number; null while nobody has looked. */
export const vatNumberCheck = (number: string) => database.vatNumberCheck.findUnique({ where: { number } });

/** Since when the shop is in the one-stop shop ("2027-01-01"); null while it is not. */
export async function oneStopShopSince(): Promise<string | null> {
  const scheme = await database.vatScheme.findUnique({ where: { id: true } });
  return scheme?.ossSince?.toISOString().slice(0, 10) ?? null;
}
