import { forgetAddresses } from "#lib/addresses/commands-forget";
import { forgetWaiting } from "#lib/alerts/commands-forget";
import { forgetCarts } from "#lib/cart/commands-forget";
import { forgetWriter } from "#lib/cases/commands-forget";
import { forgetPayer } from "#lib/checkout/commands-forget";
import { forgetCreditor } from "#lib/credit/commands-forget";
import { forgetCustomer } from "#lib/customers/commands-forget";
import { forgetExchanger } from "#lib/exchanges/commands-forget";
import { forgetAddressee } from "#lib/fulfilment/commands-forget";
import { forgetAccount } from "#lib/identity/commands-forget";
import { forgetMover } from "#lib/inventory/commands-forget";
import { system } from "#lib/kernel/actor";
import { forgetMember } from "#lib/loyalty/commands-forget";
import { dropSentFile } from "#lib/media/files";
import { forgetBuyer } from "#lib/orders/commands-forget";
import { forgetCardholder } from "#lib/payments/commands-forget";
import type { Person } from "#lib/platform/person";
import { forgetAsker } from "#lib/questions/commands-forget";
import { forgetReserver } from "#lib/reservations/commands-forget";
import { forgetReturner } from "#lib/returns/commands-forget";
import { forgetReviewer } from "#lib/reviews/commands-forget";
import { forgetSubscriber } from "#lib/subscriptions/commands-forget";
import { forgetKeeper } from "#lib/wishlists/commands-forget";
import { admitErasure, concludeErasure, forgetTraces } from "./commands-forget.ts";
import { markOf } from "./marks.ts";
import { dueErasures } from "./queries.ts";
import { everybody } from "./queries-person.ts";
import { register, registered } from "./register.ts";

const privacy = system("privacy");

/** What each module forgets. Orders know whose they are until all that hangs on them has gone; the account goes last. */
const steps = [
  forgetTraces,
  forgetReviewer,
  forgetReturner,
  forgetExchanger,
  forgetAddressee,
  forgetMover,
  forgetPayer,
  forgetCarts,
  forgetAsker,
  forgetWaiting,
  forgetKeeper,
  forgetReserver,
  forgetSubscriber,
  forgetBuyer,
  forgetCardholder,
  forgetCreditor,
  forgetMember,
  forgetAddresses,
  forgetCustomer,
] as const;

/** Forgets somebody, step by step, each in its own transaction; broken off, it is begun again and ends the same. */
async function forget({ email, accountId }: Person, now: Date): Promise<void> {
  const who = { email, ...(accountId && { accountId }) };
  for (const step of steps) {
    const done = await step(privacy, who, { now });
    if (!done.ok) throw new Error(`${step.commandName} refused: ${done.refusal.code}`);
  }
  const written = await forgetWriter(privacy, who, { now });
  for (const file of written.ok ? written.value.files : []) await dropSentFile(file);
  await forgetAccount(privacy, who, { now });
}

export type Forgotten = Readonly<{ email: string; locale: string }>;

/** Forgets whoever is due: into the register first, so that no backup brings back who was lost on the way. */
export async function eraseDue(now: Date): Promise<readonly Forgotten[]> {
  const forgotten: Forgotten[] = [];
  for (const id of await dueErasures(now)) {
    const admitted = await admitErasure(privacy, { id }, { now });
    if (!admitted.ok || !admitted.value) continue;
    const { who, marks, locale } = admitted.value;
    await register(marks, now);
    await forget(who, now);
    await concludeErasure(privacy, { id }, { now });
    forgotten.push({ email: who.email, locale });
  }
  return forgotten;
}

/**
 * After a backup was restored: whoever the register knows and the shop knows again is forgotten again. Whoever came back by
 * themselves holds nothing that is older than the day they were forgotten.
 */
export async function eraseAgain(now: Date): Promise<number> {
  const marks = await registered();
  if (marks.size === 0) return 0;
  const isBack = ({ email, accountId, since }: Person & Readonly<{ since: Date }>) =>
    [email, ...(accountId ? [accountId] : [])].some((one) => since < (marks.get(markOf(one)) ?? since));
  const back = (await everybody()).filter(isBack);
  for (const who of back) await forget(who, now);
  return back.length;
}
