import type { ReactNode } from "react";
import { arrivalText } from "#components/trade/arrival-text";
import { Tag } from "#components/trade/tag";
import { Icon } from "#components/ui/icon";
import { dayKey, dayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { type Translator, translator } from "#lib/language/translator";
import { ChristmasClaim } from "./christmas-claim.tsx";
import { Countdown } from "./countdown.tsx";
import { type DeliveryOffer, type Offer, wayToBuy } from "./offer.ts";
import { sessionOf } from "./session.ts";

/** When it would be at home, as a date (ux S44); or in plain words why it would not. */
export function DeliveryPromise({ offer, locale }: { offer: Offer; locale: Locale }) {
  const t = translator(locale);
  const { product, variant, delivery } = offer;
  if (variant.frozen)
    return (
      <Line icon="truck" title={t("product.frozen")}>
        {t("product.frozenAdvice")}
      </Line>
    );
  const session = sessionOf(offer, locale);
  if (session)
    return (
      <Line icon="store" title={session.text}>
        {session.store ? t("kinds.seats", { count: session.store.quantity }) : t("kinds.over")}
      </Line>
    );
  if (product.shippingClass === "digital")
    return (
      <Line icon="mail" title={t(product.kind === "digital" ? "kinds.byMail" : "product.delivery.byMail")}>
        {t("product.delivery.byMailAdvice")}
      </Line>
    );
  if (product.storeOnly)
    return (
      <Line icon="store" title={t("product.delivery.storeOnly")}>
        {t("product.delivery.storeOnlyAdvice")}
      </Line>
    );
  if (variant.online === "out") {
    const elsewhere = wayToBuy(offer) === "reserve";
    return (
      <Line icon="truck" title={t(elsewhere ? "product.delivery.out" : "product.delivery.outEverywhere")}>
        {elsewhere && t("product.delivery.outAdvice")}
      </Line>
    );
  }
  if (!delivery) return <Line icon="truck" title={t("product.delivery.notToMainland")} />;

  return (
    <Line
      icon="truck"
      title={
        <>
          {t("product.delivery.home")} <Tag small>{dayText(delivery.promisedAt, locale)}</Tag>
        </>
      }
    >
      {variant.arrival ? (
        <span className="text-ink">{arrivalText(variant.arrival, delivery, locale)}</span>
      ) : (
        <span className="text-ink">
          {cutOffText(delivery, offer.now, locale, t)}{" "}
          <Countdown until={delivery.cutOff.toISOString()} words={t("product.delivery.left", { time: "{time}" })} />
        </span>
      )}
      {delivery.sooner && (
        <span className="block">
          {t("product.delivery.sooner", {
            day: dayText(delivery.sooner.promisedAt, locale),
            price: moneyText(money(delivery.sooner.price), locale),
          })}
        </span>
      )}
      {delivery.christmas && <ChristmasClaim claim={delivery.christmas} locale={locale} />}
      {variant.online === "low" && !variant.arrival && !product.saleTerms?.byMeasure && (
        <span className="block font-medium text-amber">
          {t("product.delivery.low", { count: variant.maxQuantity })}
        </span>
      )}
    </Line>
  );
}

function cutOffText({ cutOff }: DeliveryOffer, now: Date, locale: Locale, t: Translator): string {
  const time = timeText(cutOff, locale);
  return dayKey(cutOff) === dayKey(now)
    ? t("product.delivery.ifOrderedToday", { time })
    : t("product.delivery.ifOrderedBy", { day: dayText(cutOff, locale), time });
}

function Line({ icon, title, children }: { icon: "truck" | "mail" | "store"; title: ReactNode; children?: ReactNode }) {
  return (
    <div className="flex gap-3.5 p-4">
      <Icon name={icon} className="mt-1 size-6" />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1.5 text-lg leading-snug font-semibold">{title}</p>
        {children && <p className="figures mt-1.5 text-sm text-muted">{children}</p>}
      </div>
    </div>
  );
}
