import { forgetAlerts } from "#lib/alerts/commands-due";
import { forgetOldCarts } from "#lib/cart/commands-forget";
import { forgetOldCases } from "#lib/cases/commands-forget";
import { forgetOldPayers } from "#lib/checkout/commands-forget";
import { forgetOldLabels } from "#lib/fulfilment/commands-forget";
import { forgetEmailChanges } from "#lib/identity/commands-email-change";
import { forgetOldSessions } from "#lib/identity/commands-forget";
import { system } from "#lib/kernel/actor";
import type { Result } from "#lib/kernel/result";
import { dropSentFile } from "#lib/media/files";
import { portion } from "#lib/platform/forgetting";
import { log } from "#lib/platform/log";
import { dropUnproved } from "#lib/questions/commands-forget";
import { forgetOldReservations } from "#lib/reservations/commands-forget";
import { forgetSearches } from "#lib/search/commands-counted";
import { forgetLists } from "#lib/wishlists/commands-merge";
import { type Clock, clockNames, clocks } from "./clocks.ts";
import { planForAsleep } from "./commands-erasure.ts";
import { forgetArchives } from "./commands-export.ts";
import { forgetFacts, forgetMails, noteRun } from "./commands-retention.ts";
import { inDays } from "./links.ts";
import { asleepSince, beforeOf } from "./queries-retention.ts";

const privacy = system("privacy");
type Struck = Readonly<{ before: Date; now: Date }>;
type Done = Result<Readonly<{ forgotten: number }>>;

const counted = (done: Done): number => (done.ok ? done.value.forgotten : 0);

/** So many sleepers are written to in a night: the first night of a shop of years is no flood of mails. */
const mostANight = 500;

/** What each clock lets go of when it strikes: a portion at a time, but the sleepers of a night. */
const works: Readonly<Record<Exclude<Clock, "books">, (at: Struck) => Promise<number>>> = {
  async accounts({ before, now }) {
    let planned = 0;
    for (const accountId of await asleepSince(before)) {
      if (planned === mostANight) break;
      if ((await planForAsleep(privacy, { accountId }, { now })).ok) planned += 1;
    }
    return planned;
  },
  async cases({ before, now }) {
    const done = await forgetOldCases(privacy, { before }, { now });
    for (const file of done.ok ? done.value.files : []) await dropSentFile(file);
    return counted(done);
  },
  carts: async ({ before, now }) =>
    counted(await forgetOldCarts(privacy, { before: inDays(before, clocks.carts) }, { now })),
  payers: async ({ before, now }) => counted(await forgetOldPayers(privacy, { before }, { now })),
  reservations: async ({ before, now }) => counted(await forgetOldReservations(privacy, { before }, { now })),
  labels: async ({ before, now }) => counted(await forgetOldLabels(privacy, { before }, { now })),
  sessions: async ({ before, now }) => counted(await forgetOldSessions(privacy, { before }, { now })),
  mails: async ({ before, now }) => counted(await forgetMails(privacy, { before }, { now })),
  facts: async ({ before, now }) => counted(await forgetFacts(privacy, { before }, { now })),
  exports: async ({ now }) => counted(await forgetArchives(privacy, {}, { now })),
  formerAddresses: async ({ now }) => counted(await forgetEmailChanges(privacy, {}, { now })),
  lists: async ({ now }) => counted(await forgetLists(privacy, {}, { now })),
  searches: async ({ now }) => counted(await forgetSearches(privacy, {}, { now })),
  alerts: async ({ now }) => counted(await forgetAlerts(privacy, {}, { now })),
  unprovedQuestions: async ({ now }) => counted(await dropUnproved(privacy, {}, { now })),
};

/** A night is over after so many portions; what is left goes the next one. */
const mostPortions = 1000;

/** Every clock strikes: what nobody may keep any longer goes, and what went is written down. One that fails stops no other. */
export async function strike(now: Date): Promise<void> {
  for (const clock of clockNames) {
    if (clock === "books") continue;
    try {
      await noteRun(privacy, { clock, forgotten: await letGo(clock, now) }, { now });
    } catch (error) {
      log.error({ err: error, clock }, "a clock of what is kept did not strike");
    }
  }
}

async function letGo(clock: Exclude<Clock, "books">, now: Date): Promise<number> {
  const before = beforeOf(clock, now);
  let forgotten = 0;
  for (let portions = 0; portions < mostPortions; portions += 1) {
    const gone = await works[clock]({ before, now });
    forgotten += gone;
    if (gone < portion) break;
  }
  return forgotten;
}
