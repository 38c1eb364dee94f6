import type { Transaction } from "#lib/platform/database";

const dayMs = 24 * 3600 * 1000;

/**
 * For how much this buyer has bought gift cards within a day, or is paying for them now. One checkout at a time: of many
 * tabs each sees those before it.
 */
export async function giftCardsBoughtMinor(tx: Transaction, email: string, now: Date): Promise<number> {
  const buyer = email.toLowerCase();
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`gift-cards:${buyer}`}, 0))`;
  const [bought] = await tx.$queryRaw<{ minor: number }[]>`
    SELECT coalesce(sum((line ->> 'totalGross')::int), 0)::int AS minor
    FROM checkout_attempt a
    CROSS JOIN LATERAL jsonb_array_elements(a.snapshot #> '{cart,lines}') AS line
    WHERE a.state IN ('paying', 'paid') AND a.created_at > ${new Date(now.getTime() - dayMs)}
      AND lower(a.snapshot #>> '{cart,contact,email}') = ${buyer} AND (line ->> 'giftCard')::boolean`;
  return bought?.minor ?? 0;
}
