import { Prisma, type Transaction } from "#lib/platform/database";
import type { CodeState } from "#lib/promotions/code-state";
import { inForceAt, standingOf } from "#lib/promotions/in-force";
import { nobody, periodsInForce, type StandingRow } from "#lib/promotions/queries-in-force";
import type { CartKey } from "../key.ts";

/** How many codes one cart carries. */
const maxCodes = 10;

type Row = Readonly<{ found: boolean; others: number; periods: StandingRow[] | null }>;
type Put = Readonly<{ cartFound: boolean; tooMany: boolean; standing: CodeState }>;

/** Puts a code into an open cart and says how it stands; a code that is refused afterwards is rolled back. */
export async function putCode(tx: Transaction, key: CartKey, code: string, now: Date): Promise<Put> {
  const [row] = await tx.$queryRaw<[Row]>(Prisma.sql`
    WITH open AS (
      UPDATE cart SET updated_at = ${now}
      WHERE id = ${key.cartId}::uuid AND token_hash = ${key.tokenHash} AND ordered_at IS NULL AND expires_at > ${now}
      RETURNING id
    ), put AS (
      INSERT INTO cart_code (cart_id, code, added_at) SELECT id, ${code}, ${now} FROM open
      ON CONFLICT (cart_id, code) DO NOTHING
    )
    SELECT EXISTS (SELECT FROM open) AS found,
           (SELECT count(*)::int FROM cart_code WHERE cart_id = ${key.cartId}::uuid AND code <> ${code}) AS others,
           ${periodsInForce(now, Prisma.sql`${now}::timestamptz`, Prisma.sql`ARRAY[${code}]`)} AS periods`);
  const { codes } = inForceAt(await standingOf(tx, row.periods ?? [], { ...nobody, codes: [code] }, now), now);
  const standing = codes[0] ?? { code, promotionId: null, state: "code_unknown", counted: false };
  return { cartFound: row.found, tooMany: row.others >= maxCodes, standing };
}

/** Takes a code out of an open cart; false when it was not in it. */
export async function takeCode(tx: Transaction, key: CartKey, code: string, now: Date): Promise<boolean> {
  const taken = await tx.$executeRaw`
    WITH open AS (
      UPDATE cart SET updated_at = ${now}
      WHERE id = ${key.cartId}::uuid AND token_hash = ${key.tokenHash} AND ordered_at IS NULL AND expires_at > ${now}
      RETURNING id
    )
    DELETE FROM cart_code USING open WHERE cart_code.cart_id = open.id AND cart_code.code = ${code}`;
  return taken > 0;
}
