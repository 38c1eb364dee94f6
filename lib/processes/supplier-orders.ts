import { staffWith } from "#lib/identity/queries-staff";
import type { Locale } from "#lib/kernel/locale";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { type StepContext, whenever } from "#lib/platform/process";
import { orderCalledOff, orderSent, orderWaits } from "#lib/purchasing/facts";
import { supplierOrder } from "#lib/purchasing/queries-orders";
import { house } from "./house.ts";

/** The supplier reads the whole order in the mail, in their language. */
async function writeToSupplier(number: string, calledOff: boolean, { factId, now, once }: StepContext): Promise<void> {
  const order = await supplierOrder(number);
  if (!order) return;
  const template = "supplier_order";
  const { email, locale } = order.supplier;
  const written = await renderTemplate(template, { house: house(), order, calledOff }, locale);
  const mail = { key: `${template}:${factId}`, template, recipient: email, locale, ...written };
  await once("mail", (tx) => queueMail(tx, mail, now));
}

/** Whoever may agree to an order that waits is told at once, but not who asked, unless there is nobody else. */
async function writeToApprovers(number: string, { factId, now, once }: StepContext): Promise<void> {
  const order = await supplierOrder(number);
  if (order?.state !== "waiting") return;
  const template = "supplier_order_waits";
  const staff = await staffWith("purchasing.approve");
  const others = staff.filter(({ id }) => id !== order.askedById);
  const alone = others.length === 0;
  for (const { id, email, locale: spoken } of alone ? staff : others) {
    const locale: Locale = spoken === "en" ? "en" : "fr";
    const told = { house: house(), order, alone, orderUrl: `${shopUrl()}/admin/purchasing/orders/${number}` };
    const written = await renderTemplate(template, told, locale);
    const mail = { key: `${template}:${factId}:${id}`, template, recipient: email, locale, ...written };
    await once(`mail ${id}`, (tx) => queueMail(tx, mail, now));
  }
}

/** Supplier orders are written to those whom they concern. */
export const supplierOrders = [
  whenever(orderWaits, {
    "mail those who may approve": ({ number }, context) => writeToApprovers(number, context),
  }),
  whenever(orderSent, { "mail the supplier": ({ number }, context) => writeToSupplier(number, false, context) }),
  whenever(orderCalledOff, { "mail the supplier": ({ number }, context) => writeToSupplier(number, true, context) }),
];
