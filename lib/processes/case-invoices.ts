import { invoiceAskedAgain } from "#lib/cases/facts";
import { invoicesOf } from "#lib/invoices/queries";
import { orderById } from "#lib/orders/queries";
import { shopUrl } from "#lib/platform/env";
import { type StepContext, whenever } from "#lib/platform/process";
import { writeOfOrder } from "./order-mails.ts";

async function mailInvoices({ orderId }: Readonly<{ orderId: string }>, context: StepContext): Promise<void> {
  const order = await orderById(orderId);
  if (!order) return;
  const { locale, number, token } = order;
  const page = `${shopUrl()}/${locale}/orders/${number}/invoices`;
  const invoices = (await invoicesOf(orderId))
    .filter(({ kind }) => kind === "invoice")
    .map((invoice) => ({
      number: invoice.number,
      url: `${page}/${invoice.number}?token=${encodeURIComponent(token)}`,
    }));
  await writeOfOrder("order_invoices", order, context, { invoices });
}

/** Who asked the service for their invoice is mailed the way to it. */
export const caseInvoices = [whenever(invoiceAskedAgain, { "mail the way to the invoices": mailInvoices })];
