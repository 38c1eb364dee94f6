import { Tag } from "#components/trade/tag";
import { Badge } from "#components/ui/badge";
import { Button } from "#components/ui/button";
import { dateText, shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";

/** The customer's orders, newest first: the next promised date stands out, the rest is one line. */
export function OrdersList({
  orders,
  buyAgain,
  locale,
}: {
  orders: readonly OrderView[];
  /** Puts what an order held into the cart. */
  buyAgain: (form: FormData) => Promise<void>;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {orders.map((order, place) => {
        const promise = nextPromise(order);
        return (
          <li key={order.id} className="relative grid gap-x-6 gap-y-3 py-6 sm:grid-cols-[minmax(0,1fr)_auto]">
            <div className="min-w-0">
              <h2 className="text-lg">
                <a
                  href={`/${locale}/orders/${order.number}`}
                  aria-label={t("account.orders.see", { number: order.number })}
                  className="figures after:absolute after:inset-0 hover:underline"
                >
                  {order.number}
                </a>
              </h2>
              <p className="mt-1 text-sm text-muted">
                {t("account.orders.placed")} {dateText(new Date(order.placedAt), locale)}
              </p>
              <p className="mt-2 line-clamp-2 text-[0.9375rem]">{contents(order)}</p>
            </div>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2 sm:flex-col sm:items-end">
              {order.held ? (
                <Badge tone="amber">{t("orders.held.state")}</Badge>
              ) : promise && place < 3 ? (
                <Tag small>{t("orders.promised", { day: shortDayText(promise, locale) })}</Tag>
              ) : (
                <Badge tone={order.state === "cancelled" ? "vermilion" : "neutral"}>
                  {t(`account.orders.states.${order.state}`)}
                </Badge>
              )}
              <p className="figures font-semibold">{moneyText(money(order.total), locale)}</p>
              <form action={buyAgain} className="relative z-10 max-sm:ml-auto">
                <input type="hidden" name="number" value={order.number} />
                <input type="hidden" name="locale" value={locale} />
                <Button look="secondary" aria-label={t("account.orders.againNamed", { number: order.number })}>
                  {t("account.orders.again")}
                </Button>
              </form>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The earliest date that is still owed; null once everything has left or the order is cancelled. */
function nextPromise({ state, parcels }: OrderView): Date | null {
  if (state === "cancelled") return null;
  const owed = parcels.filter(({ sentAt, collectedAt }) => !sentAt && !collectedAt).map(({ promisedAt }) => promisedAt);
  const [first] = owed.sort();
  return first ? new Date(first) : null;
}

const contents = ({ parcels }: OrderView) =>
  parcels
    .flatMap(({ lines }) => lines)
    .map(({ name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : name))
    .join(", ");
