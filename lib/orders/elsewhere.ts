import { z } from "zod";
import { refundToCredit } from "#lib/credit/refunding";
import { openedStoreCredit } from "#lib/credit/store-credit";
import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import type { Scene } from "#lib/platform/command";
import type { LockedOrder } from "./locked-order.ts";
import { isPaidLater } from "./paid-later.ts";
import { type ConsentWay, consentWays } from "./schema.ts";

/**
 * A customer's express consent to be given back otherwise than they paid, without which it is not lawful (C. consom.
 * L221-24): how they said so, and when.
 */
export const consent = z.strictObject({ wayOf: z.enum(consentWays), at: z.iso.datetime() });
export type Consent = Readonly<{ wayOf: ConsentWay; at: string }>;

type From = LockedOrder["tenders"][number];

/** Money that came from outside may go back as store credit; a gift card, credit and what was exchanged go back to themselves. */
export const mayBeCredit = ({ kind }: Pick<From, "kind">): boolean => kind === "card" || isPaidLater(kind);

type AsCredit = Readonly<{ from: From; amountMinor: number; agreed: Consent; reason: string }>;

/**
 * Gives a part of what a tender paid as store credit, in the caller's command: a tender that paid nothing gives it, so that
 * each still says what moved by it. Throws for an order without an account.
 */
export async function giveAsCredit(scene: Scene, order: LockedOrder, { from, amountMinor, agreed, reason }: AsCredit) {
  const { tx, now, actor } = scene;
  const { id: orderId, accountId, name } = order;
  if (!accountId) throw new Error(`order ${order.number} has no account to give credit to`);
  const creditId = await openedStoreCredit(tx, accountId, now);
  await refundToCredit(scene, { creditId, amountMinor, orderId, reason });
  const why = { agreedBy: name, agreedByWayOf: agreed.wayOf, agreedAt: new Date(agreed.at) };
  await tx.orderTender.create({
    data: {
      ...{ id: newId(), orderId, kind: "store_credit", creditId, insteadOfId: from.id },
      ...{ amountMinor: 0, refundedMinor: amountMinor },
      why: { create: { orderId, ...why, openedAt: now, actorName: nameOf(actor) } },
    },
  });
}

type ByTransfer = Readonly<{ from: From; amountMinor: number; refundId: string; failureCode: string }>;

/** The same by a bank transfer that staff make by hand, for what the provider could not give back. */
export async function giveByTransfer({ tx, now, actor }: Scene, order: LockedOrder, transfer: ByTransfer) {
  const { from, amountMinor, refundId, failureCode } = transfer;
  const orderId = order.id;
  await tx.orderTender.create({
    data: {
      ...{ id: newId(), orderId, kind: "transfer", insteadOfId: from.id },
      ...{ amountMinor: 0, refundedMinor: amountMinor, returningMinor: amountMinor },
      why: { create: { orderId, refundId, failureCode, openedAt: now, actorName: nameOf(actor) } },
    },
  });
}
