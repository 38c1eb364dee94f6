import { staffWith } from "#lib/identity/queries-staff";
import type { Locale } from "#lib/kernel/locale";
import { orderNoted } from "#lib/orders/facts";
import { orderById } from "#lib/orders/queries";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { whenever } from "#lib/platform/process";
import { house } from "./house.ts";

const template = "order_note";

/** A colleague who is mentioned in an order's note hears of it; never its customer. */
export const noteMails = [
  whenever(orderNoted, {
    "mail those who are mentioned": async ({ orderId, text, authorName, accountIds }, { factId, now, once }) => {
      const order = await orderById(orderId);
      if (!order) return;
      const orderUrl = `${shopUrl()}/admin/orders/${order.number}`;
      const readers = await staffWith("orders.read");
      for (const { id, email, locale: spoken } of readers.filter((one) => accountIds.includes(one.id))) {
        const locale: Locale = spoken === "en" ? "en" : "fr";
        const told = { house: house(), number: order.number, text, authorName, orderUrl };
        const written = await renderTemplate(template, told, locale);
        const mail = { key: `${template}:${factId}:${id}`, template, recipient: email, locale, ...written };
        await once(`mail ${id}`, (tx) => queueMail(tx, mail, now));
      }
    },
  }),
];
