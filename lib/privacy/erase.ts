import { forgetAddresses } from "#lib/addresses/commands-forget";
import { forgetWaiting } from "#lib/alerts/commands-forget";
import { forgetCarts } from "#lib/cart/commands-forget";
import { forgetWriter } from "#lib/cases/commands-forget";
import { forgetPayer } from "#lib/checkout/commands-forget";
import { forgetCreditor } from "#lib/credit/commands-forget";
import { forgetCustomer } from "#lib/customers/commands-forget";
import { forgetEditor } from "#lib/edits/commands-forget";
import { forgetExchanger } from "#lib/exchanges/commands-forget";
import { forgetAddressee } from "#lib/fulfilment/commands-forget";
import { forgetAccount } from "#lib/identity/commands-forget";
import { forgetMover } from "#lib/inventory/commands-forget";
import { system } from "#lib/kernel/actor";
import type { Result } from "#lib/kernel/result";
import { forgetMember } from "#lib/loyalty/commands-forget";
import { dropSentFile } from "#lib/media/files";
import { forgetBuyer } from "#lib/orders/commands-forget";
import { forgetCardholder } from "#lib/payments/commands-forget";
import { log } from "#lib/platform/log";
import type { Letter } from "#lib/platform/mail";
import type { Person } from "#lib/platform/person";
import { forgetAsker } from "#lib/questions/commands-forget";
import { forgetReserver } from "#lib/reservations/commands-forget";
import { forgetReturner } from "#lib/returns/commands-forget";
import { forgetReviewer } from "#lib/reviews/commands-forget";
import { forgetSubscriber } from "#lib/subscriptions/commands-forget";
import { forgetKeeper } from "#lib/wishlists/commands-forget";
import { admitErasure, concludeErasure, forgetTraces, noteForgottenAgain } from "./commands-forget.ts";
import { marksOf } from "./marks.ts";
import { dueErasures, lostMarks } from "./queries.ts";
import { everybody, otherAddressesOf } from "./queries-person.ts";
import { register, registered } from "./register.ts";

const privacy = system("privacy");

/** What each module forgets, but orders and the account. */
const steps = [
  forgetTraces,
  forgetReviewer,
  forgetReturner,
  forgetExchanger,
  forgetEditor,
  forgetAddressee,
  forgetMover,
  forgetPayer,
  forgetCarts,
  forgetAsker,
  forgetWaiting,
  forgetKeeper,
  forgetReserver,
  forgetSubscriber,
  forgetCardholder,
  forgetCreditor,
  forgetMember,
  forgetAddresses,
  forgetCustomer,
] as const;

const agreed = <T>(done: Result<T>): T => {
  if (done.ok) return done.value;
  throw new Error(`an erasure was refused: ${done.refusal.code}`);
};

/** Forgets somebody at every address we know them by, step by step; broken off, it is begun again and ends the same. */
async function forget(who: Person, now: Date): Promise<void> {
  for (const email of await otherAddressesOf(who)) await forgetAt({ email }, now);
  await forgetAt(who, now);
}

/** Each step in its own transaction. Orders know whose they are until all that hangs on them has gone; the account goes last. */
async function forgetAt({ email, accountId }: Person, now: Date): Promise<void> {
  const who = { email, ...(accountId && { accountId }) };
  for (const step of steps) agreed(await step(privacy, who, { now }));
  for (const file of agreed(await forgetWriter(privacy, who, { now })).files) await dropSentFile(file);
  agreed(await forgetBuyer(privacy, who, { now }));
  agreed(await forgetAccount(privacy, who, { now }));
}

export type Forgotten = Readonly<{ email: string; locale: string }>;
type Farewell = (to: Forgotten) => Promise<Letter>;

/** Forgets whoever is due and tells them so. One that breaks off is begun again the next time, and holds up nobody. */
export async function eraseDue(now: Date, farewell: Farewell): Promise<readonly Forgotten[]> {
  const forgotten: Forgotten[] = [];
  for (const id of await dueErasures(now)) {
    try {
      forgotten.push(...(await erase(id, now, farewell)));
    } catch (error) {
      log.error({ err: error, erasureId: id }, "an erasure broke off and is begun again");
    }
  }
  return forgotten;
}

/** Into the register first, so that no backup brings back who was lost on the way. */
async function erase(id: string, now: Date, farewell: Farewell): Promise<Forgotten[]> {
  const begun = agreed(await admitErasure(privacy, { id }, { now }));
  if (!begun) return [];
  const { who, marks, dueAt, locale } = begun;
  await register(marks, { dueAt, now });
  await forget(who, now);
  const forgotten = { email: who.email, locale };
  agreed(await concludeErasure(privacy, { id, farewell: await farewell(forgotten) }, { now }));
  return [forgotten];
}

/**
 * After a backup was restored: whoever the register knows, and this database does not know as forgotten, is forgotten again.
 * Whoever came back by themselves holds nothing that is older than the day they were forgotten.
 */
export async function eraseAgain(now: Date): Promise<number> {
  const marks = await lostMarks(await registered());
  if (marks.size === 0) return 0;
  const back = new Map<string, Person>();
  for await (const { since, ...who } of everybody())
    if (marksOf(who).some((mark) => since < (marks.get(mark) ?? since))) back.set(who.email, who);
  for (const who of back.values()) await forget(who, now);
  agreed(await noteForgottenAgain(privacy, { marks: [...marks.keys()] }, { now }));
  return back.size;
}
