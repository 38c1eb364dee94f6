import { FormDialog } from "#components/admin/form-dialog";
import { ActionField } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Input } from "#components/ui/input";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OrderView, PaymentRequestView } from "#lib/orders/schema";
import { shopUrl } from "#lib/platform/env";
import { askAgain, unask } from "./payment-actions";
import { orderWords } from "./words";

type Props = Readonly<{
  order: OrderView;
  requests: readonly PaymentRequestView[];
  /** They may ask and stop asking. */
  mayAct: boolean;
  locale: Locale;
}>;

/** More money asked of the customer: how much, why, how far it is, and the link to hand on. */
export function AskedPayments({ order, requests, mayAct, locale }: Props) {
  const t = translator(locale);
  const isAsked = requests.some(({ state, purpose }) => state === "open" && purpose === "payment_due");
  const mayAsk = mayAct && order.paymentDue && !isAsked;
  if (requests.length === 0 && !mayAsk) return null;
  return (
    <section aria-labelledby="asked" className="mt-3 border-t border-hairline pt-3 text-[13px]">
      <h3 id="asked" className="text-[13px]">
        {t("paymentRequests.desk.title")}
      </h3>
      <ul className="mt-1.5 grid gap-2.5">
        {requests.map((request) => (
          <li key={request.id}>
            <p className="figures flex justify-between gap-3">
              <span>
                {t("paymentRequests.desk.purpose", { purpose: request.purpose })}
                <span className="text-muted">
                  {" · "}
                  {t("paymentRequests.desk.state", { state: request.state })}
                  {request.state === "open" &&
                    ` ${t("paymentRequests.desk.until", {
                      day: `${shortDayText(request.expiresAt, locale)} ${timeText(request.expiresAt, locale)}`,
                    })}`}
                </span>
              </span>
              <span className="font-medium whitespace-nowrap">{moneyText(money(request.amountMinor), locale)}</span>
            </p>
            {request.state === "open" && <Open order={order} request={request} mayAct={mayAct} locale={locale} />}
          </li>
        ))}
      </ul>
      {mayAsk && (
        <form action={askAgain} className="mt-2">
          <input type="hidden" name="orderId" value={order.id} />
          <Button type="submit" size="sm" look="secondary">
            {t("paymentRequests.desk.ask")}
          </Button>
        </form>
      )}
    </section>
  );
}

function Open({ order, request, mayAct, locale }: Omit<Props, "requests"> & { request: PaymentRequestView }) {
  const t = translator(locale);
  const query = new URLSearchParams({ token: order.token, request: request.id });
  const amount = moneyText(money(request.amountMinor), locale);
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
      <Input
        readOnly
        aria-label={t("paymentRequests.desk.link")}
        value={`${shopUrl()}/${order.locale}/orders/${order.number}/pay?${query}`}
        className="h-8! min-w-0 flex-1 px-2! text-xs! max-lg:h-11!"
      />
      {mayAct && (
        <FormDialog
          button={t("paymentRequests.desk.cancel")}
          title={t("paymentRequests.desk.cancelTitle", { amount })}
          action={unask}
          submit={t("paymentRequests.desk.cancel")}
          submitLook="danger"
          keep={t("paymentRequests.desk.keep")}
          words={orderWords(locale)}
        >
          <input type="hidden" name="requestId" value={request.id} />
          <ActionField name="reason" label={t("paymentRequests.desk.reason")} maxLength={200} />
        </FormDialog>
      )}
    </div>
  );
}
