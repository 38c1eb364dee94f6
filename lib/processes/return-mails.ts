import { exchangeDropped } from "#lib/exchanges/facts";
import { exchangeById, exchangeOf } from "#lib/exchanges/queries";
import { system } from "#lib/kernel/actor";
import { dateText } from "#lib/kernel/date-text";
import { noteMail } from "#lib/orders/commands-mail";
import { orderById } from "#lib/orders/queries";
import type { OrderView } from "#lib/orders/schema";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { type StepContext, whenever } from "#lib/platform/process";
import { refundBy } from "#lib/returns/clock-of";
import { returnAnnounced, returnClosed, returnReceived, withdrawalStated } from "#lib/returns/facts";
import { returnById, withdrawalById } from "#lib/returns/queries";
import { refundClock } from "#lib/returns/refund-clock";
import { house } from "./house.ts";

type To = Readonly<{ order: OrderView; recipient: string }>;

/** Writes about an order's goods that come back, once for a fact, and notes it on the order's timeline. */
async function write(template: string, { order, recipient }: To, props: object, { factId, now, once }: StepContext) {
  const { locale, id: orderId } = order;
  const written = await renderTemplate(template, { house: house(), ...props }, locale);
  const letter = { key: `${template}:${factId}`, template, recipient, locale, ...written };
  await once("mail", (tx) => queueMail(tx, letter, now));
  await noteMail(system("mails"), { orderId, key: letter.key, subject: letter.subject }, { now });
}

/** The pages that a mail leads to: the order's, and the slip of what comes back. */
function linksOf({ locale, number, token }: OrderView) {
  const base = `${shopUrl()}/${locale}/orders/${number}`;
  const key = `?token=${encodeURIComponent(token)}`;
  return { orderUrl: `${base}${key}`, slipUrl: (back: string) => `${base}/returns/${back}${key}` };
}

async function writeOfReturn(template: string, returnId: string, context: StepContext): Promise<void> {
  const back = await returnById(returnId);
  const order = back && (await orderById(back.orderId));
  if (!back || !order) return;
  const { orderUrl, slipUrl } = linksOf(order);
  const exchange = await exchangeOf(returnId);
  const props = { back, orderUrl, slipUrl: slipUrl(back.number), refundBy: refundBy(back, context.now), exchange };
  await write(template, { order, recipient: order.customer.email }, props, context);
}

/** What a customer is told of a withdrawal and of goods that come back. The refund has a mail of its own. */
export const returnMails = [
  whenever(withdrawalStated, {
    "mail the acknowledgement": async ({ withdrawalId }, context) => {
      const withdrawal = await withdrawalById(withdrawalId);
      const order = withdrawal && (await orderById(withdrawal.orderId));
      if (!withdrawal || !order) return;
      const { orderUrl, slipUrl } = linksOf(order);
      const told = { toldAt: withdrawal.statedAt, backAt: null, proofAt: null, amountMinor: 0 };
      const { goodsBy } = refundClock(told, context.now);
      const props = {
        withdrawal,
        orderUrl,
        slipUrl: withdrawal.returnNumber && slipUrl(withdrawal.returnNumber),
        goodsBy: dateText(new Date(`${goodsBy}T12:00:00Z`), order.locale),
      };
      await write("withdrawal_acknowledged", { order, recipient: withdrawal.email }, props, context);
    },
  }),
  whenever(returnAnnounced, {
    "mail the slip": async ({ returnId }, context) => {
      const back = await returnById(returnId);
      if (back && !back.withdrawnAt) await writeOfReturn("return_announced", returnId, context);
    },
  }),
  whenever(exchangeDropped, {
    "mail that there is no exchange": async ({ exchangeId }, context) => {
      const exchange = await exchangeById(exchangeId);
      if (exchange) await writeOfReturn("exchange_dropped", exchange.returnId, context);
    },
  }),
  whenever(returnReceived, {
    "mail that it is here": ({ returnId }, context) => writeOfReturn("return_received", returnId, context),
  }),
  whenever(returnClosed, {
    "mail how it ended": async ({ returnId }, context) => {
      const back = await returnById(returnId);
      const onlyPaidBack = back?.state === "settled" && back.wish === "refund" && back.deductionMinor === 0;
      if (back && !onlyPaidBack) await writeOfReturn("return_closed", returnId, context);
    },
  }),
];
