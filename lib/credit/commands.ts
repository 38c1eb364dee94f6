import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { locales } from "#lib/kernel/locale";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { hashCode, lastFourOf, newCode, readCode, spelledCode } from "./codes.ts";
import { giftCardToSend } from "./facts.ts";
import { issueCard } from "./issuing.ts";
import { book, lockCredit } from "./sql/ledger.ts";
import { aloneUpToMinor, expiryOf, goodwillUpToMinor, maxBatch } from "./terms.ts";

const amount = z.int().min(100).max(100_000);
const reason = z.string().trim().min(3).max(200);
const notFound = refuse({ code: "credit_not_found" });
const needsSecond = (limitMinor: number) => refuse({ code: "needs_second_person", limitMinor });

/**
 * A card that somebody paid for at the desk; its code goes to the recipient by mail and is seen by nobody here. A card
 * that nobody paid for, or a dear one, takes two people (permissions.md): refused with `needs_second_person`.
 */
export const issueGiftCard = command({
  name: "credit.issue",
  input: z.strictObject({
    amountMinor: amount,
    /** The receipt of its payment; none means that it is given away. */
    receipt: z.string().trim().max(60).optional(),
    recipient: z.string().trim().toLowerCase().max(254).pipe(z.email()),
    locale: z.enum(locales).default("fr"),
    reason,
  }),
  allow: "credit.issue",
  async run({ amountMinor, receipt, recipient, locale, reason: why }, { tx, now, actor, record, audit }) {
    if (!receipt) return needsSecond(0);
    if (amountMinor > aloneUpToMinor) return needsSecond(aloneUpToMinor);
    const { creditId } = await issueCard({ tx, now, actor }, { amountMinor, reason: `${why} (${receipt})` });
    record(giftCardToSend({ creditId, recipient, locale }));
    audit({ subject: `credit:${creditId}`, changes: { balanceMinor: [0, amountMinor] }, reason: why });
    return ok({ creditId });
  },
});

/** A card's holder lost it: a new code goes out by mail, and the old one opens nothing any more. */
export const sendNewCode = command({
  name: "credit.sendNewCode",
  input: z.strictObject({
    creditId: z.uuid(),
    recipient: z.string().trim().toLowerCase().max(254).pipe(z.email()),
    locale: z.enum(locales).default("fr"),
    reason,
  }),
  allow: "credit.issue",
  async run({ creditId, recipient, locale, reason: why }, { tx, record, audit }) {
    const credit = await lockCredit(tx, creditId);
    if (credit?.kind !== "gift_card") return notFound;
    if (credit.state !== "active") return refuse({ code: "credit_not_active", state: credit.state });
    record(giftCardToSend({ creditId, recipient, locale }));
    audit({ subject: `credit:${creditId}`, changes: { recipient: [null, recipient] }, reason: why });
    return ok({ creditId });
  },
});

/** Cards to be printed, worth nothing until a till activates each. The codes are told here and never again. */
export const makeBatch = command({
  name: "credit.makeBatch",
  input: z.strictObject({
    name: z.string().trim().min(3).max(80),
    count: z.int().min(1).max(maxBatch),
    amountMinor: amount,
  }),
  allow: "credit.issue",
  async run({ name, count, amountMinor }, { tx, now, actor, audit }) {
    if (amountMinor > aloneUpToMinor) return needsSecond(aloneUpToMinor);
    const batchId = newId();
    const codes = Array.from({ length: count }, newCode);
    const authorName = actor.kind === "visitor" ? "" : actor.name;
    await tx.creditBatch.create({ data: { id: batchId, name, count, amountMinor, authorName, createdAt: now } });
    await tx.credit.createMany({
      data: codes.map((code) => ({
        id: newId(),
        kind: "gift_card" as const,
        state: "inactive" as const,
        codeHash: hashCode(code),
        lastFour: lastFourOf(code),
        initialMinor: amountMinor,
        batchId,
        createdAt: now,
      })),
    });
    audit({ subject: `credit-batch:${batchId}`, changes: { count: [0, count], amountMinor: [0, amountMinor] } });
    return ok({ batchId, name, amountMinor, codes: codes.map(spelledCode) });
  },
});

/** A till has sold a printed card: from now on it is worth its amount, for a year. Once; a second scan is refused. */
export const activateGiftCard = command({
  name: "credit.activate",
  input: z.strictObject({ code: z.string().min(1).max(64), receipt: z.string().trim().min(3).max(60) }),
  allow: "credit.issue",
  async run({ code, receipt }, { tx, now, actor, audit }) {
    const read = readCode(code);
    const found = read && (await tx.credit.findUnique({ where: { codeHash: hashCode(read) }, select: { id: true } }));
    const credit = found && (await lockCredit(tx, found.id));
    if (!credit) return refuse({ code: "code_unknown" });
    if (credit.state !== "inactive") return refuse({ code: "already_activated", state: credit.state });
    await tx.credit.update({
      where: { id: credit.id },
      data: { state: "active", activatedAt: now, expiresAt: expiryOf(now) },
    });
    const amountMinor = credit.initialMinor;
    await book(tx, { creditId: credit.id, kind: "activate", amountMinor, actor, now, reason: receipt });
    audit({ subject: `credit:${credit.id}`, changes: { state: ["inactive", "active"] }, reason: receipt });
    return ok({ creditId: credit.id, amountMinor });
  },
});

/** Stolen, contested or misprinted: it pays nothing until somebody unblocks it. What a checkout already holds is paid. */
export const blockCredit = command({
  name: "credit.block",
  input: z.strictObject({ creditId: z.uuid(), blocked: z.boolean(), reason }),
  allow: "credit.issue",
  async run({ creditId, blocked, reason: why }, { tx, audit }) {
    const credit = await lockCredit(tx, creditId);
    if (!credit) return notFound;
    const before = credit.state;
    const open = credit.activatedAt ? "active" : "inactive";
    const state = blocked ? "blocked" : open;
    if (before === "expired" || (before === "blocked") === blocked) return refuse({ code: "credit_unchanged" });
    await tx.credit.update({ where: { id: creditId }, data: { state } });
    audit({ subject: `credit:${creditId}`, changes: { state: [before, state] }, reason: why });
    return ok({ creditId, state });
  },
});

/**
 * Corrects a balance, with a reason. Refuses `below_held` when a checkout is paying with what would go, and
 * `needs_second_person` for more given than one person may give alone.
 */
export const adjustCredit = command({
  name: "credit.adjust",
  input: z.strictObject({ creditId: z.uuid(), amountMinor: z.int().min(-100_000).max(100_000), reason }),
  allow: "credit.issue",
  async run({ creditId, amountMinor, reason: why }, { tx, now, actor, audit }) {
    const credit = await lockCredit(tx, creditId);
    if (!credit) return notFound;
    if (credit.state !== "active") return refuse({ code: "credit_not_active", state: credit.state });
    if (amountMinor === 0) return refuse({ code: "credit_unchanged" });
    if (amountMinor > goodwillUpToMinor) return needsSecond(goodwillUpToMinor);
    const after = credit.balanceMinor + amountMinor;
    if (after < credit.heldMinor) return refuse({ code: "below_held", heldMinor: credit.heldMinor });
    await book(tx, { creditId, kind: "adjust", amountMinor, actor, now, reason: why });
    audit({ subject: `credit:${creditId}`, changes: { balanceMinor: [credit.balanceMinor, after] }, reason: why });
    return ok({ creditId, balanceMinor: after });
  },
});
