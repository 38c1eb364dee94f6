import type { LoyaltyProgram, Tier } from "./rules.ts";

/** A member as they see themselves. Money in cents; times RFC 3339. */
export type MemberView = Readonly<{
  accountId: string;
  /** Thirteen digits. */
  number: string;
  balance: number;
  /** When the whole cagnotte ends, unless something is earned before. */
  expiresAt: string | null;
  /** Spent before what had earned it came back; what is earned next pays it. */
  owed: number;
  tier: Tier;
  tierUntil: string | null;
  /** Of the last twelve months. */
  points: number;
  next: Readonly<{ tier: Tier; points: number }> | null;
  /** "MM-DD". */
  birthday: string | null;
  program: LoyaltyProgram;
}>;

/** One line of a member's ledger, in words that `kind` and what it was about make. */
export type LedgerLine = Readonly<{
  id: string;
  at: Date;
  kind: "earn" | "take_back" | "birthday" | "burn" | "settle" | "capture" | "refund" | "expire" | "adjust";
  /** What came onto the cagnotte, or left it; cents. */
  amount: number;
  /** Of what was earned or taken, what went into a debt instead. */
  owed: number;
  orderNumber: string | null;
  /** The slip of a till. */
  receipt: string | null;
}>;
