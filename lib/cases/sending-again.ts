import { newId } from "#lib/kernel/ids";
import { isLocale } from "#lib/kernel/locale";
import { ok, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { queueMail } from "#lib/platform/mail";
import type { Sendable } from "./acts.ts";
import { invoiceAskedAgain } from "./facts.ts";

const templates = { confirmation: "order_confirmation", tracking: "order_sent" } as const;

/**
 * Sends once more what an order's customer was sent, word for word, to the address that the order has now; an invoice as
 * a link to it. Refuses `nothing_to_send_again` where there is none, or none any more.
 */
export async function sendAgain({ tx, now, record }: Scene, orderId: string, what: Sendable) {
  const none = refuse({ code: "nothing_to_send_again" });
  if (what === "invoice") {
    const invoices = await tx.invoice.count({ where: { orderId, kind: "invoice" } });
    if (invoices === 0) return none;
    record(invoiceAskedAgain({ orderId }));
    return ok({ sent: 1 });
  }
  const told = await tx.orderEvent.findMany({ where: { orderId, kind: "mailed" }, select: { data: true } });
  const keys = told.flatMap(({ data }) => (data as { key?: string }).key ?? []);
  const mails = await tx.mail.findMany({
    where: { key: { in: keys }, template: templates[what], NOT: { key: { startsWith: "again:" } } },
    orderBy: { createdAt: "asc" },
  });
  const order = await tx.order.findUniqueOrThrow({ where: { id: orderId }, select: { email: true } });
  for (const { template, locale, subject, html, text } of mails) {
    const letter = { template, subject, html, text, locale: isLocale(locale) ? locale : ("fr" as const) };
    await queueMail(tx, { key: `again:${newId()}`, recipient: order.email, ...letter }, now);
  }
  return mails.length === 0 ? none : ok({ sent: mails.length });
}
