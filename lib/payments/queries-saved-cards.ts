import { database } from "#lib/platform/database";
import { consentToAuthoriseAnew, consentToChoose } from "./consent.ts";

/** A card its owner sees in their account. */
export type SavedCardView = Readonly<{
  id: string;
  brand: string;
  lastFour: string;
  wallet: string | null;
  expiresOn: Date;
}>;

const kept = { takenOffAt: null } as const;

/** Kept twice before the provider told us a card's fingerprint, it is one to who looks at it. */
const once: ("brand" | "lastFour" | "expiresOn")[] = ["brand", "lastFour", "expiresOn"];

const seen = { id: true, brand: true, lastFour: true, wallet: true, expiresOn: true } as const;

/** The cards a customer let us keep, the newest first. */
export const savedCardsOf = (accountId: string): Promise<SavedCardView[]> =>
  database.savedCard.findMany({
    where: { accountId, ...kept },
    distinct: once,
    orderBy: { consentedAt: "desc" },
    select: seen,
  });

const choosable = (accountId: string, now: Date) => ({
  accountId,
  wording: { gte: consentToChoose },
  expiresOn: { gte: now },
  ...kept,
});

/** The cards a customer may choose as they pay, the newest first: kept for that, and not expired. */
export const choosableCardsOf = (accountId: string, now: Date): Promise<SavedCardView[]> =>
  database.savedCard.findMany({
    where: choosable(accountId, now),
    distinct: once,
    orderBy: { consentedAt: "desc" },
    select: seen,
  });

/** The one of them that its owner chose; null when it is not theirs, or no longer. */
export const chosenCard = (accountId: string, id: string, now: Date) =>
  database.savedCard.findFirst({
    where: { id, ...choosable(accountId, now) },
    select: { customerId: true, paymentMethodId: true },
  });

/** The card that pays for a customer who is away: the one they kept last and that has not expired; null for none. */
export const payingCardOf = (accountId: string, now: Date) =>
  database.savedCard.findFirst({
    where: { accountId, expiresOn: { gte: now }, ...kept },
    orderBy: { consentedAt: "desc" },
    select: { customerId: true, paymentMethodId: true },
  });

type Seen = Readonly<{ accountId: string; brand: string; lastFour: string }>;

/**
 * The kept card that an order was authorised with, if its owner has agreed that it is authorised anew; null when it is not
 * kept, has expired, or was kept by an earlier wording.
 */
export const authorisableCard = ({ accountId, brand, lastFour }: Seen, now: Date) =>
  database.savedCard.findFirst({
    where: { accountId, brand, lastFour, wording: { gte: consentToAuthoriseAnew }, expiresOn: { gte: now }, ...kept },
    orderBy: { consentedAt: "desc" },
    select: { customerId: true, paymentMethodId: true },
  });

/** Who the provider knows an account as, if it keeps a card for them or ever did. */
export const customerIdOf = async (accountId: string): Promise<string | null> =>
  (await database.savedCard.findFirst({ where: { accountId }, select: { customerId: true } }))?.customerId ?? null;
