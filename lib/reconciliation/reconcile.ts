import { system } from "#lib/kernel/actor";
import { paymentAtProvider, paymentsSince } from "#lib/payments/provider-books";
import { noteDifferences } from "./commands.ts";
import { compare } from "./compare.ts";
import { intentsOfOpenBreaks } from "./queries.ts";
import type { OurPayment, TheirPayment } from "./schema.ts";
import { ourPayments } from "./sql/our-payments.ts";

/** Old enough that what a night missed is found by the next ones. */
const backMs = 7 * 86_400_000;

/**
 * Compares the provider's list of payments and refunds of the last days with our books, and writes each difference down.
 * A payment that seems to differ is asked for again by itself on both sides, for money moves while a list is read; so is
 * one that differed before. Answers how many payments differ. Throws ProviderUnavailable.
 */
export async function reconcile(now: Date, since = new Date(now.getTime() - backMs)): Promise<number> {
  const theirs = await paymentsSince(since);
  const ours = byIntent(await ourPayments(since, [...theirs.keys()]));
  const suspects = [...ours.values()].filter((own) => compare(theirs.get(own.intentId) ?? none(own), own).length > 0);
  const asked = [...new Set([...suspects.map(({ intentId }) => intentId), ...(await intentsOfOpenBreaks())])];
  let differing = 0;
  for (const intentId of asked) {
    const theirWord = await paymentAtProvider(intentId);
    const [own] = await ourPayments(null, [intentId]);
    if (!own || own.isMoving) continue;
    const differences = compare(theirWord, own);
    await noteDifferences(system("reconciliation"), { intentId, differences }, { now });
    if (differences.length > 0) differing += 1;
  }
  return differing;
}

const none = ({ intentId }: OurPayment): TheirPayment => ({ intentId, takenMinor: 0, backMinor: 0, keptMinor: 0 });
const byIntent = (payments: readonly OurPayment[]) => new Map(payments.map((one) => [one.intentId, one]));
