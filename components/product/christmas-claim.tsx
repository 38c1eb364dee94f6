import { WhileTrue } from "#components/shells/while-true";
import { dayText, shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { ChristmasOffer } from "./offer.ts";

const corsica = "20";

/** Until when it is ordered for Christmas, with the departments where that is sooner; gone at that very second. */
export function ChristmasClaim({ claim, locale }: { claim: ChristmasOffer; locale: Locale }) {
  const t = translator(locale);
  const { orderBy, elsewhere } = claim;
  return (
    <WhileTrue until={orderBy.toISOString()}>
      <span className="mt-1.5 block font-semibold text-fir">
        <time dateTime={orderBy.toISOString()} data-christmas>
          {t("product.christmas.order", { day: dayText(orderBy, locale), time: timeText(orderBy, locale) })}
        </time>
      </span>
      {elsewhere.map((place) => {
        const places = new Intl.ListFormat(locale).format(
          place.prefixes.map((prefix) => (prefix === corsica ? t("product.christmas.corsica") : prefix)),
        );
        return (
          <span key={places} className="block">
            {place.orderBy
              ? t("product.christmas.sooner", {
                  places,
                  day: shortDayText(place.orderBy, locale),
                  time: timeText(place.orderBy, locale),
                })
              : t("product.christmas.tooLate", { places })}
          </span>
        );
      })}
    </WhileTrue>
  );
}
