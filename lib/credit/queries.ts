import type { Result } from "#lib/kernel/result";
import { ok, refuse } from "#lib/kernel/result";
import type { Circumstance } from "#lib/platform/command";
import { database, type Transaction } from "#lib/platform/database";
import { readSigned, signed } from "#lib/platform/tokens";
import { hashCode, readCode } from "./codes.ts";
import type { BalanceView } from "./schema.ts";
import { asTry, type Origin } from "./tries.ts";

/** Why a typed code pays nothing. One that is blocked or not activated yet is answered as if it did not exist (PRC-08). */
export type CodeRefusal = Readonly<{ code: "code_unknown" | "gift_card_expired" | "gift_card_empty" }>;

type Usable = Readonly<{ creditId: string; balance: BalanceView }>;
type Reader = Pick<Transaction, "credit">;

/** The gift card that a typed code opens, if it can pay anything. The same one question whatever the answer. */
export async function usableGiftCard(reader: Reader, typed: string, now: Date): Promise<Result<Usable, CodeRefusal>> {
  const card = await reader.credit.findUnique({ where: { codeHash: hashCode(readCode(typed) ?? "") } });
  if (!card || card.state === "blocked" || card.state === "inactive") return refuse({ code: "code_unknown" });
  if (card.state === "expired" || (card.expiresAt && card.expiresAt <= now))
    return refuse({ code: "gift_card_expired" });
  if (card.balanceMinor === 0) return refuse({ code: "gift_card_empty" });
  return ok({ creditId: card.id, balance: balanceOf(card) });
}

/** Which card a code is of, whatever became of it. */
export async function giftCardOf(reader: Reader, typed: string): Promise<string | null> {
  const codeHash = hashCode(readCode(typed) ?? "");
  return (await reader.credit.findUnique({ where: { codeHash }, select: { id: true } }))?.id ?? null;
}

type Row = Readonly<{
  kind: BalanceView["kind"];
  lastFour: string | null;
  balanceMinor: number;
  expiresAt: Date | null;
}>;
const balanceOf = ({ kind, lastFour, balanceMinor, expiresAt }: Row): BalanceView => ({
  kind,
  lastFour,
  balance: balanceMinor,
  expiresAt: expiresAt?.toISOString() ?? null,
});

/** For so long the page that shows a balance may be shown again. */
const shownMs = 10 * 60_000;

/**
 * The balance of a card for whoever types its code: the answer is a mark that `balanceShown` reads, so that the code
 * stands in no address. Refuses what `usableGiftCard` does, and `too_many_attempts`.
 */
export const askBalance = (origin: Origin, code: string, now: Date, at: Circumstance = {}) =>
  asTry(
    origin,
    async () => {
      const found = await usableGiftCard(database, code, now);
      return found.ok
        ? ok({ mark: signed(`balance:${found.value.creditId}`, new Date(now.getTime() + shownMs)) })
        : found;
    },
    { now, ...at },
  );

/** What a mark of `askBalance` shows; null when it is not ours or too old. */
export async function balanceShown(mark: string, now: Date): Promise<BalanceView | null> {
  const id = readSigned(mark, now)?.match(/^balance:([0-9a-f-]{36})$/)?.[1];
  const card = id ? await database.credit.findUnique({ where: { id } }) : null;
  return card && balanceOf(card);
}

type Own = (BalanceView & Readonly<{ id: string }>) | null;

async function ownCredit(accountId: string, kind: "store_credit" | "club"): Promise<Own> {
  const credit = await database.credit.findFirst({
    where: { accountId, kind, state: "active", balanceMinor: { gt: 0 } },
  });
  return credit && { id: credit.id, ...balanceOf(credit) };
}

/** A customer's store credit, if they have any money on it. */
export const storeCreditOf = (accountId: string): Promise<Own> => ownCredit(accountId, "store_credit");

/** A member's cagnotte, if there is any money on it. */
export const cagnotteOf = (accountId: string): Promise<Own> => ownCredit(accountId, "club");

type Discrepancy = Readonly<{ id: string; balance: number; entries: number; held: number; holds: number }>;

/** Credits whose balance is not the sum of their ledger, or whose held part is not that of their holds: none, ever. */
export const creditDiscrepancies = (): Promise<Discrepancy[]> => database.$queryRaw`
  SELECT c.id, c.balance_minor AS balance, booked.total AS entries, c.held_minor AS held, holding.total AS holds
  FROM credit c
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(amount_minor), 0)::int AS total FROM credit_entry WHERE credit_id = c.id
  ) booked
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(amount_minor), 0)::int AS total FROM credit_hold WHERE credit_id = c.id AND state = 'held'
  ) holding
  WHERE c.balance_minor <> booked.total OR c.held_minor <> holding.total`;
