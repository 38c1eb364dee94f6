import { type Offer, wayToBuy } from "#components/product/buy-box";
import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { routeTo } from "../../stores/route-to.ts";
import { StoreMap } from "../../stores/store-map.tsx";

/** For what is only had in a store: the stores that have it on the map, and the way to each (ux S47). */
export function WhereItStands({ offer, locale }: { offer: Offer; locale: Locale }) {
  if (wayToBuy(offer) !== "reserve") return null;
  const t = translator(locale);
  const having = offer.stores.filter(({ availability }) => availability !== "out");
  return (
    <section aria-labelledby="where" className="mt-8">
      <h2 id="where" className="text-lg">
        {t("product.stores.where")}
      </h2>
      <ul className="mt-1.5 columns-2 gap-x-4 text-sm">
        {having.map(({ code, city, latitude, longitude }) => (
          <li key={code}>
            <a
              href={routeTo({ latitude, longitude })}
              className="inline-flex min-h-11 items-center gap-2 text-blue underline-offset-[3px] hover:underline lg:min-h-9"
            >
              <Icon name="navigation" className="size-4" />
              {t("product.stores.routeTo", { city })}
            </a>
          </li>
        ))}
      </ul>
      <div className="mt-4 max-w-[26rem]">
        <StoreMap stores={having} locale={locale} />
      </div>
    </section>
  );
}
