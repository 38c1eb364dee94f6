import { isLocale } from "#lib/kernel/locale";
import { ok } from "#lib/kernel/result";
import { memberJoined, tierReached } from "#lib/loyalty/facts";
import { spelledNumber } from "#lib/loyalty/membership-number";
import { endingCagnottes, memberToTell } from "#lib/loyalty/queries-mails";
import { inTransaction, type Transaction } from "#lib/platform/database";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { every, whenever } from "#lib/platform/process";
import { house } from "./house.ts";

type Member = NonNullable<Awaited<ReturnType<typeof memberToTell>>>;
type Letter = Readonly<{ template: string; key: string; props: object; now: Date }>;
type InTransaction = (work: (tx: Transaction) => Promise<unknown>) => Promise<unknown>;

/** Writes to a member in their language; one key, one mail. */
async function tell({ name, email: recipient, locale: spoken }: Member, of: Letter, within: InTransaction) {
  const { template, key, props, now } = of;
  const locale = isLocale(spoken) ? spoken : "fr";
  const clubUrl = `${shopUrl()}/${locale}/account/club`;
  const written = await renderTemplate(template, { house: house(), name, clubUrl, ...props }, locale);
  await within((tx) => queueMail(tx, { key, template, recipient, locale, ...written }, now));
}

export const loyaltyMails = [
  whenever(memberJoined, {
    "mail the card": async ({ accountId }, { now, once }) => {
      const member = await memberToTell(accountId);
      if (!member) return;
      const letter = { template: "club_welcome", key: `club_welcome:${accountId}`, now };
      await tell(member, { ...letter, props: { number: spelledNumber(member.number) } }, (work) => once("mail", work));
    },
  }),
  whenever(tierReached, {
    "tell what the tier gives": async ({ accountId, tier }, { factId, now, once }) => {
      const member = await memberToTell(accountId);
      if (member?.tier.code !== tier || !member.tierUntil) return;
      const { nameFr: fr, nameEn: en, earnBasisPoints } = member.tier;
      const props = { tier: { fr, en }, earnBasisPoints, keptUntil: member.tierUntil.toISOString() };
      const letter = { template: "club_tier", key: `club_tier:${factId}`, now, props };
      await tell(member, letter, (work) => once("mail", work));
    },
  }),
];

/** So long before a cagnotte ends is its member told, once for each end. */
const noticeDays = 30;

/** Tells the members whose cagnotte ends soon, so many at a time until none is left. */
export async function tellOfEndings(now: Date, atATime = 500): Promise<void> {
  const ending = await endingCagnottes(now, noticeDays, atATime);
  for (const { accountId, amountMinor, endsAt } of ending) {
    const member = await memberToTell(accountId);
    const key = `club_expiring:${accountId}:${endsAt.toISOString()}`;
    const props = { amountMinor, endsAt: endsAt.toISOString() };
    if (member)
      await tell(member, { template: "club_expiring", key, now, props }, (work) =>
        inTransaction(async (tx) => ok(await work(tx))),
      );
  }
  if (ending.length === atATime) await tellOfEndings(now, atATime);
}

export const loyaltyEndings = [
  every("tell of cagnottes that end", { seconds: 6 * 3_600 }, (now) => tellOfEndings(now)),
];
