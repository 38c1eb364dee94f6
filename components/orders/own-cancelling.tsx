import { Button } from "#components/ui/button";
import { timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";

/** While an order is young its customer cancels it here, asked once more; plain HTML, it works without JavaScript. */
export function OwnCancelling({
  order,
  until,
  cancel,
  locale,
}: {
  order: OrderView;
  until: Date;
  cancel: (form: FormData) => Promise<void>;
  locale: Locale;
}) {
  const t = translator(locale);
  const paid = order.captured > order.owed ? "some" : "none";
  return (
    <section aria-labelledby="annuler">
      <h2 id="annuler" className="text-xl">
        {t("orders.own.title")}
      </h2>
      <p className="mt-2 max-w-[56ch] text-[15px]">{t("orders.own.text", { time: timeText(until, locale), paid })}</p>
      <details className="mt-4">
        <summary className="inline-flex h-11 w-fit cursor-pointer items-center rounded-control border border-edge px-4 font-semibold hover:border-ink">
          {t("orders.own.cancel")}
        </summary>
        <form action={cancel} className="mt-3">
          <input type="hidden" name="number" value={order.number} />
          <input type="hidden" name="token" value={order.token} />
          <p className="mb-3 max-w-[56ch] text-[15px]">{t("orders.own.sure", { paid })}</p>
          <Button type="submit" look="danger">
            {t("orders.own.confirm", {
              paid,
              amount: moneyText(money(order.captured - order.owed - order.refunded), locale),
            })}
          </Button>
        </form>
      </details>
    </section>
  );
}
