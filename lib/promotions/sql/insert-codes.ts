import { randomBytes } from "node:crypto";
import type { Transaction } from "#lib/platform/database";
import { codeAlphabet } from "../code-spelling.ts";

type Drawing = Readonly<{
  promotionId: string;
  batchId: string;
  count: number;
  prefix: string;
  maxUses: number | null;
  expiresAt: Date | null;
  now: Date;
}>;

/** Signs of a code: at five bits each, eighty. */
const length = 16;

/** Writes so many new codes in one statement. Two alike come once in a life of the universe, and throw. */
export async function insertCodes(tx: Transaction, { count, prefix, ...coupon }: Drawing): Promise<string[]> {
  const codes = Array.from({ length: count }, () => prefix + randomCode());
  await tx.$executeRaw`
    INSERT INTO coupon (id, promotion_id, code, batch_id, max_uses, expires_at, created_at)
    SELECT gen_random_uuid(), ${coupon.promotionId}::uuid, code, ${coupon.batchId}::uuid, ${coupon.maxUses},
           ${coupon.expiresAt}, ${coupon.now}
    FROM unnest(${codes}::text[]) AS drawn (code)`;
  return codes;
}

const randomCode = (): string => [...randomBytes(length)].map((byte) => codeAlphabet[byte & 31]).join("");
