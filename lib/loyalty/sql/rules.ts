import { movedCategories } from "#lib/catalogue/queries-former-paths";
import type { Transaction } from "#lib/platform/database";
import { followingMoves, type LoyaltyProgram, loyaltyRules } from "../rules.ts";

export type Published = Readonly<{ number: number; program: LoyaltyProgram }>;

/** The rules that hold now; null before the club has any. */
export async function rulesNow(tx: Pick<Transaction, "loyaltyRules" | "$queryRaw">): Promise<Published | null> {
  const row = await tx.loyaltyRules.findFirst({ orderBy: { number: "desc" } });
  return row && { number: row.number, program: await readProgram(tx, row.rules) };
}

/** Rules as they were kept, naming categories by where they stand now. */
export async function readProgram(tx: Pick<Transaction, "$queryRaw">, kept: unknown): Promise<LoyaltyProgram> {
  const program = loyaltyRules.parse(kept);
  return program.factors.length > 0 ? followingMoves(program, await movedCategories(tx)) : program;
}

/** The rules as they were when something was bought. */
export async function rulesOf(tx: Pick<Transaction, "loyaltyRules">, number: number): Promise<LoyaltyProgram> {
  return loyaltyRules.parse((await tx.loyaltyRules.findUniqueOrThrow({ where: { number } })).rules);
}
