import { staffWith } from "#lib/identity/queries-staff";
import { system } from "#lib/kernel/actor";
import { dateText } from "#lib/kernel/date-text";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { every, type StepContext, whenever } from "#lib/platform/process";
import { keepArchive } from "#lib/privacy/commands-export";
import { eraseAgain, eraseDue, type Forgotten } from "#lib/privacy/erase";
import {
  erasureCancelled,
  erasureHindered,
  erasurePlanned,
  erasureWaits,
  exportAsked,
  exportReady,
} from "#lib/privacy/facts";
import { fetchToken, keepToken } from "#lib/privacy/links";
import { packed } from "#lib/privacy/pack";
import { erasureToTell, exportToTell } from "#lib/privacy/queries";
import { strike } from "#lib/privacy/strike";
import { house } from "./house.ts";

const spoken = (locale: string): Locale => (isLocale(locale) ? locale : "fr");

type News = Readonly<{ template: string; recipient: string; locale: Locale; url: string; more?: object }>;

async function write({ template, recipient, locale, url, more }: News, { factId, now, once }: StepContext) {
  const written = await renderTemplate(template, { house: house(), url, ...more }, locale);
  const letter = { key: `${template}:${factId}:${recipient}`, template, recipient, locale, ...written };
  await once(`mail ${recipient}`, (tx) => queueMail(tx, letter, now));
}

async function tellErasure(template: "erasure_planned" | "erasure_hindered", id: string, context: StepContext) {
  const told = await erasureToTell(id);
  if (!told?.dueAt) return;
  const { email: recipient, locale, dueAt, origin, hindrance } = told;
  const token = encodeURIComponent(keepToken(id, dueAt));
  const url = `${shopUrl()}/${locale}/account/erasure?token=${token}`;
  await write({ template, recipient, locale, url, more: { day: dateText(dueAt, locale), origin, hindrance } }, context);
}

/** What somebody is told of their data, and what is made ready for them. */
export const privacy = [
  whenever(erasureWaits, {
    "ask a second person": async ({ erasureId }, context) => {
      const asked = await erasureToTell(erasureId);
      if (!asked) return;
      const { authorName, reason } = asked;
      for (const { id, email: recipient, locale } of await staffWith("privacy.erase")) {
        if (id === asked.authorId) continue;
        const url = `${shopUrl()}/admin/privacy`;
        await write(
          { template: "erasure_waits", recipient, locale: spoken(locale), url, more: { authorName, reason } },
          context,
        );
      }
    },
  }),
  whenever(erasurePlanned, {
    "tell when, and how to say no": ({ erasureId }, context) => tellErasure("erasure_planned", erasureId, context),
  }),
  whenever(erasureHindered, {
    "tell what keeps it from being done": ({ erasureId }, context) =>
      tellErasure("erasure_hindered", erasureId, context),
  }),
  whenever(erasureCancelled, {
    "tell that all stays": ({ email: recipient, locale }, context) => {
      const url = `${shopUrl()}/${spoken(locale)}/account`;
      return write({ template: "erasure_cancelled", recipient, locale: spoken(locale), url }, context);
    },
  }),
  whenever(exportAsked, {
    "pack it": async ({ exportId: id }, { now }) => {
      const asked = await exportToTell(id);
      if (!asked || asked.readyAt) return;
      const who = { email: asked.email, ...(asked.accountId && { accountId: asked.accountId }) };
      await keepArchive(system("privacy"), { id, archive: await packed(who, asked.locale, now) }, { now });
    },
  }),
  whenever(exportReady, {
    "mail its link": async ({ exportId }, context) => {
      const ready = await exportToTell(exportId);
      if (!ready?.expiresAt) return;
      const { email: recipient, locale, expiresAt } = ready;
      const url = `${shopUrl()}/${locale}/account/data/${exportId}?token=${encodeURIComponent(fetchToken(exportId, expiresAt))}`;
      await write({ template: "data_ready", recipient, locale, url }, context);
    },
  }),
];

/** The last thing they hear of us, kept for a day. */
const farewell =
  (now: Date) =>
  async ({ email: recipient, locale: said }: Forgotten) => {
    const [template, locale] = ["erasure_done", spoken(said)];
    const written = await renderTemplate(template, { house: house(), url: `${shopUrl()}/${locale}` }, locale);
    return { key: `${template}:${recipient}:${now.toISOString()}`, template, recipient, locale, ...written };
  };

export const privacyDays = [
  every("forget those whose day has come", { seconds: 600 }, (now) => eraseDue(now, farewell(now))),
  every("forget again whom a backup brought back", { seconds: 3600 }, eraseAgain),
  every("let go of what nobody may keep any longer", { seconds: 86_400 }, strike),
];
