/** `club`: a member’s cagnotte. */
export type CreditKind = "gift_card" | "store_credit" | "club";
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
  /** A desk may take it back: a gesture or a correction of a store credit that nobody took back yet. */
  undoable: boolean;
}>;

export type CreditRequestKind = "card" | "activate" | "batch" | "adjust" | "give" | "new_code";
export type CreditRequestState = "waiting" | "approved" | "done" | "rejected" | "expired";

/** What waits for a second person, or how that ended. Money in cents; times RFC 3339. */
export type CreditRequestView = Readonly<{
  id: string;
  kind: CreditRequestKind;
  state: CreditRequestState;
  /** What is at stake: of a batch, all its cards together. */
  amount: number;
  /** Why its author asks, their receipt, the name of a batch. */
  reason: string;
  /** How many cards, of a batch; where the code goes, of a card. */
  count: number | null;
  recipient: string | null;
  lastFour: string | null;
  creditId: string | null;
  customer: Readonly<{ id: string; name: string }> | null;
  authorId: string;
  authorName: string;
  at: string;
  /** Nobody else could say yes: it takes effect by itself. */
  alone: boolean;
  heldUntil: string;
  decidedByName: string | null;
}>;

/** So much of a credit, in cents: what is held, what was captured. */
export type CreditShare = Readonly<{ creditId: string; amountMinor: number }>;

/** A credit that paid for a part of an order. */
export type CreditTender = CreditShare & Readonly<{ kind: CreditKind; lastFour: string | null }>;
