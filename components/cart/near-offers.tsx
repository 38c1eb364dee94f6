import type { PricedCart } from "#lib/cart/schema";
import type { Locale } from "#lib/kernel/locale";

/** Offers that are nearly had, each with what is missing. One behind a code says it beside its code. */
export function NearOffers({ verdicts, locale }: { verdicts: PricedCart["verdicts"]; locale: Locale }) {
  const near = verdicts.filter(({ applied }) => !applied);
  if (near.length === 0) return null;
  return (
    <ul className="mb-5 space-y-1.5 text-[15px]">
      {near.map(({ promotionId, name, says }) => (
        <li key={promotionId} className="figures">
          <span className="font-medium">{name[locale]}.</span> {says[locale]}
        </li>
      ))}
    </ul>
  );
}
