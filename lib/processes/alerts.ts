import { tellDue } from "#lib/alerts/commands-due";
import { followAddress } from "#lib/alerts/commands-follow";
import { alertDue, alertTyped, alertWaits } from "#lib/alerts/facts";
import { alertToTell } from "#lib/alerts/queries";
import { productsWatched } from "#lib/alerts/queries-prices";
import { mostTold } from "#lib/alerts/schema";
import { alertToken } from "#lib/alerts/token";
import { emailChanged, emailRestored } from "#lib/identity/facts";
import { emailChangeById } from "#lib/identity/queries";
import { bandChanged } from "#lib/inventory/facts";
import { system } from "#lib/kernel/actor";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { every, type StepContext, whenever } from "#lib/platform/process";
import { pricesChanged } from "#lib/pricing/facts";
import { house } from "./house.ts";

const shop = system("alerts");
const portion = 200;

/** Writes the mail of an alert: what was waited for, or the link that proves the address. Every one of them ends it too. */
const write =
  (proves: boolean) =>
  async ({ alertId }: Readonly<{ alertId: string }>, context: StepContext): Promise<void> => {
    const alert = await alertToTell(alertId, context.now);
    if (!alert || alert.proved === proves) return;
    const { kind, locale, email: recipient, article, priceMinor: was, nowMinor: price } = alert;
    const token = encodeURIComponent(alertToken(alertId, context.now));
    const own = `${shopUrl()}/${locale}/alerts/${alertId}?token=${token}`;
    const url = proves ? own : `${shopUrl()}/${locale}/p/${article.handle}`;
    const template = proves ? "alert_prove" : `alert_${kind}`;
    const told = { house: house(), article: article.name, url, endUrl: own, was, price };
    const letter = {
      ...{ key: `${template}:${proves ? context.factId : alertId}`, template, recipient, locale },
      unsubscribeUrl: `${shopUrl()}/api/alerts?alert=${alertId}&token=${token}`,
      ...(await renderTemplate(template, told, locale)),
    };
    await context.once("mail", (tx) => queueMail(tx, letter, context.now));
  };

/** Tells everybody who waits for something of these products, so many at a time. */
async function tellAll(
  { productIds }: Readonly<{ productIds: string[] }>,
  { now }: Readonly<{ now: Date }>,
): Promise<void> {
  for (let told = mostTold; told === mostTold; ) {
    const result = await tellDue(shop, { productIds }, { now });
    told = result.ok ? result.value.told : 0;
  }
}

/** Promotions begin and end by the clock, and people join groups: whatever somebody waits to cost less is looked at again. */
export async function watchPrices(now: Date): Promise<void> {
  for (let after: string | null = null; ; ) {
    const productIds = await productsWatched(after, portion);
    if (productIds.length > 0) await tellAll({ productIds }, { now });
    if (productIds.length < portion) return;
    after = productIds.at(-1) ?? null;
  }
}

async function follow(accountId: string, { now }: StepContext): Promise<void> {
  await followAddress(shop, { accountId }, { now });
}

/** Who asked to be told hears of it once what they waited for is so. */
export const alerts = [
  whenever(alertTyped, { "mail the link that proves the address": write(true) }),
  whenever(alertWaits, {
    "tell at once what is so already": ({ alertId }, { now }) => tellDue(shop, { alertId }, { now }),
  }),
  whenever(alertDue, { "mail what was waited for": write(false) }),
  whenever(emailChanged, {
    "tell at the new address what the account waits for": async ({ changeId }, context) => {
      const change = await emailChangeById(changeId);
      if (change) await follow(change.accountId, context);
    },
  }),
  whenever(emailRestored, {
    "tell at the address of before what the account waits for": ({ accountId }, context) => follow(accountId, context),
  }),
  whenever(bandChanged, {
    "tell who waits for what is back": tellAll,
  }),
  whenever(pricesChanged, {
    "tell who waits for a lower price": tellAll,
  }),
];

export const alertDays = [
  every("tell who waits for a lower price what promotions make of it", { seconds: 900 }, watchPrices),
];
