import { forgetAlerts, tellDue } from "#lib/alerts/commands-due";
import { alertDue, alertTyped, alertWaits } from "#lib/alerts/facts";
import { alertToTell } from "#lib/alerts/queries";
import { alertToken } from "#lib/alerts/token";
import { bandChanged } from "#lib/inventory/facts";
import { system } from "#lib/kernel/actor";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { every, type StepContext, whenever } from "#lib/platform/process";
import { pricesChanged } from "#lib/pricing/facts";
import { house } from "./house.ts";

const shop = system("alerts");

/** Writes the mail of an alert: what was waited for, or the link that proves the address. Every one of them ends it too. */
const write =
  (proves: boolean) =>
  async ({ alertId }: Readonly<{ alertId: string }>, context: StepContext): Promise<void> => {
    const alert = await alertToTell(alertId);
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

/** Who asked to be told hears of it once what they waited for is so. */
export const alerts = [
  whenever(alertTyped, { "mail the link that proves the address": write(true) }),
  whenever(alertWaits, {
    "tell at once what is so already": ({ productId }, { now }) => tellDue(shop, { productIds: [productId] }, { now }),
  }),
  whenever(alertDue, { "mail what was waited for": write(false) }),
  whenever(bandChanged, {
    "tell who waits for what is back": ({ productIds }, { now }) => tellDue(shop, { productIds }, { now }),
  }),
  whenever(pricesChanged, {
    "tell who waits for a lower price": ({ productIds }, { now }) => tellDue(shop, { productIds }, { now }),
  }),
];

export const alertDays = [
  every("forget the alerts whose time is over", { seconds: 86_400 }, (now) => forgetAlerts(shop, {}, { now })),
];
