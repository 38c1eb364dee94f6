import type { Transaction } from "#lib/platform/database";
import { type LoyaltyProgram, loyaltyRules } from "../rules.ts";

export type Published = Readonly<{ number: number; program: LoyaltyProgram }>;

/** The rules that hold now; null before the club has any. */
export async function rulesNow(tx: Pick<Transaction, "loyaltyRules">): Promise<Published | null> {
  const row = await tx.loyaltyRules.findFirst({ orderBy: { number: "desc" } });
  return row && { number: row.number, program: loyaltyRules.parse(row.rules) };
}

/** The rules as they were when something was bought. */
export async function rulesOf(tx: Pick<Transaction, "loyaltyRules">, number: number): Promise<LoyaltyProgram> {
  return loyaltyRules.parse((await tx.loyaltyRules.findUniqueOrThrow({ where: { number } })).rules);
}
