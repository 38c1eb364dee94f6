import type { ProductCard } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { type Translator, translator } from "#lib/language/translator";
import { AvailabilityLine } from "./availability-line.tsx";
import { StoreLine } from "./store-line.tsx";

type Props = {
  card: ProductCard;
  /** The day it would be at home, as words ("mar. 24 nov."); null when it cannot be delivered. */
  promise: string | null;
  locale: Locale;
};

/** The two answers of a card: when it would be at home, and where it is in stock. */
export function CardAvailability({ card, promise, locale }: Props) {
  const t = translator(locale);
  return (
    <>
      <DeliveryLine card={card} promise={promise} t={t} />
      {!card.digital && <StoreLine stores={card.stores.join(" ")} {...storeWords(card.stores.length, t)} />}
    </>
  );
}

const storeWords = (count: number, t: Translator) => ({
  here: t("shop.card.inMyStore", { city: "{city}" }),
  elsewhere: t("shop.card.notInMyStore", { city: "{city}", count }),
  anywhere: count > 0 ? t("shop.card.inStores", { count }) : t("shop.card.inNoStore"),
});

function DeliveryLine({ card, promise, t }: Omit<Props, "locale"> & { t: Translator }) {
  if (card.digital)
    return (
      <AvailabilityLine icon="mail" tone="fir">
        {t("shop.card.byMail")}
      </AvailabilityLine>
    );
  if (card.storeOnly || card.online === "out" || !promise)
    return (
      <AvailabilityLine icon="truck" tone="muted">
        {t(card.storeOnly ? "shop.card.storeOnly" : "shop.card.outOnline")}
      </AvailabilityLine>
    );
  return (
    <AvailabilityLine icon="truck" tone={card.online === "low" ? "amber" : "fir"}>
      {t(card.online === "low" ? "shop.card.deliveredLow" : "shop.card.delivered", { day: promise })}
    </AvailabilityLine>
  );
}
