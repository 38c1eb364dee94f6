import { TextLink } from "#components/ui/text-link";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { type Offer, wayToBuy } from "./offer.ts";

/** The ways to be told once of the shown variant: that it is back, or that it costs less. What takes place on a day is not. */
export function AlertLinks({ offer, locale }: Readonly<{ offer: Offer; locale: Locale }>) {
  const { variant } = offer;
  if (variant.takesPlaceAt) return null;
  const t = translator(locale);
  const kinds = wayToBuy(offer) === "none" ? (["stock", "price"] as const) : (["price"] as const);
  return (
    <p className="flex flex-wrap gap-x-6 text-sm">
      {kinds.map((kind) => (
        <TextLink
          key={kind}
          href={`/${locale}/alerts/new?sku=${encodeURIComponent(variant.sku)}&kind=${kind}`}
          rel="nofollow"
          className="inline-flex min-h-11 items-center"
        >
          {t(`alerts.ask.${kind}`)}
        </TextLink>
      ))}
    </p>
  );
}
