import { giveCodes } from "#lib/codes/giving";
import { system } from "#lib/kernel/actor";
import { orderPlaced, orderReleased } from "#lib/orders/facts";
import { orderById } from "#lib/orders/queries";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { type StepContext, whenever } from "#lib/platform/process";
import { house } from "./house.ts";

const template = "digital_codes";
const actor = system("digital codes");

async function give(orderId: string, context: StepContext): Promise<void> {
  const order = await orderById(orderId);
  if (!order) return;
  await context.once("codes", async (tx) => {
    const codes = await giveCodes({ tx, now: context.now, actor }, orderId);
    if (codes.length === 0) return;
    const { locale, number, token, customer } = order;
    const orderUrl = `${shopUrl()}/${locale}/orders/${number}?token=${encodeURIComponent(token)}`;
    const written = await renderTemplate(template, { house: house(), codes, orderUrl }, locale);
    const mail = { key: `${template}:${context.factId}`, template, recipient: customer.email, locale, ...written };
    await queueMail(tx, mail, context.now);
  });
}

/** A code is given as soon as it is paid for; a held order waits for its own. */
export const digitalCodes = [
  whenever(orderPlaced, { "give and mail the codes": ({ orderId }, context) => give(orderId, context) }),
  whenever(orderReleased, { "give and mail the codes that waited": ({ orderId }, context) => give(orderId, context) }),
];
