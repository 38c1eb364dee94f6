export type CreditKind = "gift_card" | "store_credit";
export type CreditState = "inactive" | "active" | "blocked" | "expired";

/** What an anonymous holder of a code is told of their card. Money in cents; times RFC 3339. */
export type BalanceView = Readonly<{
  kind: CreditKind;
  lastFour: string | null;
  balance: number;
  expiresAt: string | null;
}>;

/** A credit as staff see it. `held`: of the balance, what checkouts are paying with. */
export type CreditView = BalanceView &
  Readonly<{
    id: string;
    state: CreditState;
    initial: number;
    held: number;
    accountId: string | null;
    batchName: string | null;
    /** The order that bought it. */
    orderNumber: string | null;
    createdAt: string;
    activatedAt: string | null;
  }>;

export type CreditEntryKind = "issue" | "activate" | "capture" | "refund" | "expire" | "adjust";

export type CreditEntryView = Readonly<{
  id: string;
  at: string;
  kind: CreditEntryKind;
  amount: number;
  orderNumber: string | null;
  reason: string;
  actorName: string;
}>;

/** So much of a credit, in cents: what is held, what was captured. */
export type CreditShare = Readonly<{ creditId: string; amountMinor: number }>;

/** A credit that paid for a part of an order. */
export type CreditTender = CreditShare & Readonly<{ kind: CreditKind; lastFour: string | null }>;
