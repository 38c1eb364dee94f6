import { currentActor } from "#app/actor";
import { returnWords } from "#app/return-words";
import { type MyReturn, MyReturns } from "#components/returns/my-returns";
import { ButtonLink } from "#components/ui/button";
import { exchangesOf } from "#lib/exchanges/queries";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";
import { clock } from "#lib/platform/clock";
import { clockOf, refundBy } from "#lib/returns/clock-of";
import { returnsOf } from "#lib/returns/queries";
import { returnableById } from "#lib/returns/queries-returnable";
import { drop } from "./exchange/actions";
import { choose, prove } from "./returns/actions";

/** The right to withdraw while it lasts, the way to return what is faulty, and what comes back already. */
export async function GoingBack({ order, locale }: { order: OrderView; locale: Locale }) {
  const now = clock.now();
  const [left, returns, exchanges, actor] = await Promise.all([
    returnableById(order.id, now),
    returnsOf(order.id),
    exchangesOf(order.id),
    currentActor(),
  ]);
  const isTheirs = actor.kind === "customer" && actor.id === order.customer.accountId;
  const t = translator(locale);
  const key = `?token=${encodeURIComponent(order.token)}`;
  const mine = returns.map(
    (view): MyReturn => ({
      ...view,
      goodsBy: clockOf(view, now)?.goodsBy ?? null,
      refundBy: refundBy(view, now),
      exchange: exchanges.find(({ returnId }) => returnId === view.id) ?? null,
      slipHref: `/${locale}/orders/${order.number}/returns/${view.number}${key}`,
    }),
  );
  const lastDay = left?.lastDay && dateText(new Date(`${left.lastDay}T12:00:00Z`), locale);
  const byCompany = left?.byCompany ?? false;
  const text = left?.open ? t("orders.changedMindText", { days: left.days }) : t("orders.changedMindOver");
  const until = left?.open && lastDay ? t("returns.withdraw.until", { day: lastDay }) : text;
  return (
    <>
      <section aria-labelledby="avis">
        <h2 id="avis" className="text-xl">
          {t("orders.changedMind")}
        </h2>
        <p className="mt-2 max-w-[56ch] text-[15px]">{byCompany ? t("returns.withdraw.company") : until}</p>
        <div className="mt-4 flex flex-wrap gap-3">
          {!byCompany && (
            <ButtonLink href={`/${locale}/retractation/${order.number}${key}`} look="secondary">
              {t("orders.withdraw")}
            </ButtonLink>
          )}
          {left?.lines.some(({ sent }) => sent) && (
            <>
              <ButtonLink href={`/${locale}/orders/${order.number}/exchange${key}`} look="secondary">
                {t("exchanges.link")}
              </ButtonLink>
              <ButtonLink href={`/${locale}/orders/${order.number}/returns/new${key}`} look="secondary">
                {t("returns.ask.link")}
              </ButtonLink>
            </>
          )}
        </div>
      </section>
      {mine.length > 0 && (
        <section aria-labelledby="retours">
          <h2 id="retours" className="text-xl">
            {t("returns.mine.title")}
          </h2>
          <MyReturns
            returns={mine}
            token={order.token}
            prove={prove}
            drop={drop}
            choose={isTheirs ? choose : null}
            words={returnWords(locale)}
            locale={locale}
          />
        </section>
      )}
    </>
  );
}
