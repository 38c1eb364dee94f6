import { dayKey, shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { type Translator, translator } from "#lib/language/translator";
import type { Offer, StoreOffer } from "./offer.ts";
import { type ChristmasText, StorePickup } from "./store-pickup.tsx";

/** Where it can be collected, in words, with the age of the figures; the visitor's store comes first once known (S46). */
export function StoreStock({ offer, locale }: { offer: Offer; locale: Locale }) {
  const t = translator(locale);
  const { stores, now } = offer;
  const having = stores.filter(({ availability }) => availability !== "out");
  const [first] = having
    .filter(({ isSure }) => isSure)
    .flatMap(({ readyAt }) => readyAt ?? [])
    .sort((a, b) => a.getTime() - b.getTime());
  const counted = stores.flatMap(({ countedAt }) => countedAt ?? []).sort((a, b) => a.getTime() - b.getTime())[0];
  return (
    <StorePickup
      stores={[...having, ...stores.filter((store) => !having.includes(store))].map((store) => ({
        code: store.code,
        city: store.city,
        href: `/${locale}/stores/${store.slug}`,
        stock: stockText(store, t),
        has: store.availability !== "out",
        ready: pickupText(store, now, locale, t),
        shelf: shelfText(store, offer.product.crumbs[0]?.name ?? null, t),
        christmas: christmasText(store.availability === "out" ? null : store.christmasBy, locale, t),
        place: [store.latitude, store.longitude],
      }))}
      words={{
        pickup: t("product.stores.pickup"),
        pickupAt: t("product.stores.pickupAt", { city: "{city}" }),
        inStores: t("product.stores.inStores", { count: having.length }),
        christmas: christmasText(earliest(having), locale, t),
        soonest: first ? readyText(first, now, locale, t) : null,
        others: t("product.stores.all", { count: stores.length - 3 }),
        counted: counted
          ? t("product.stores.counted", { day: shortDayText(counted, locale), time: timeText(counted, locale) })
          : "",
        countedAt: counted?.getTime() ?? null,
        near: t("product.stores.near"),
        nearHref: `/${locale}/stores?sku=${encodeURIComponent(offer.variant.sku)}`,
        countedAgo: t("product.stores.countedAgo", { minutes: "{minutes}" }),
      }}
    />
  );
}

/** The instant until which all of them are in time; null when one is not. */
function earliest(stores: readonly StoreOffer[]): Date | null {
  const instants = stores.flatMap(({ christmasBy }) => christmasBy ?? []).sort((a, b) => a.getTime() - b.getTime());
  return instants.length === stores.length ? (instants[0] ?? null) : null;
}

function christmasText(orderBy: Date | null, locale: Locale, t: Translator): ChristmasText | null {
  if (!orderBy) return null;
  const words = t("product.christmas.store", { day: shortDayText(orderBy, locale), time: timeText(orderBy, locale) });
  return { until: orderBy.toISOString(), words };
}

export const stockText = (
  { availability, quantity }: Pick<StoreOffer, "availability" | "quantity">,
  t: Translator,
): string =>
  availability === "low" ? t("product.stores.low", { count: quantity }) : t(`product.stores.${availability}`);

/** When it is ready there; where few are left and nobody has looked for long, the store looks first. */
function pickupText({ availability, readyAt, isSure }: StoreOffer, now: Date, locale: Locale, t: Translator) {
  if (availability === "out") return null;
  if (!isSure) return t("product.stores.toConfirm");
  return readyAt && readyText(readyAt, now, locale, t);
}

function readyText(readyAt: Date, now: Date, locale: Locale, t: Translator): string {
  const time = timeText(readyAt, locale);
  return dayKey(readyAt) === dayKey(now)
    ? t("product.stores.readyToday", { time })
    : t("product.stores.readyOn", { day: shortDayText(readyAt, locale), time });
}

/** "Rayon Enfants & Jeux, zone F, étagère 01-1-A": as much of it as is known. */
function shelfText({ availability, shelf }: StoreOffer, department: string | null, t: Translator): string | null {
  if (availability === "out" || !department) return null;
  return shelf ? t("product.stores.shelf", { department, ...shelf }) : t("product.stores.department", { department });
}
