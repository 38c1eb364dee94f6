import { type KeptFigure, KeptPromises } from "#components/trade/kept-promises";
import { Tag } from "#components/trade/tag";
import { ArrowLink } from "#components/ui/text-link";
import { dayText, shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** A promise with its date and the hour it depends on, both computed: never a slogan. */
export function PromiseBand({
  locale,
  promise: { occasion, orderBy, arrives },
  keptPromises,
}: {
  locale: Locale;
  promise: Readonly<{ occasion: "christmas" | "today"; orderBy: Date; arrives: Date }>;
  keptPromises: KeptFigure | null;
}) {
  const t = translator(locale);
  const deadline = `${dayText(orderBy, locale)} ${timeText(orderBy, locale)}`;
  return (
    <section aria-labelledby="promise" className="mt-12 bg-blue-tint lg:mt-[72px]">
      <div className="container-page grid items-center gap-6 py-8 lg:grid-cols-[auto_1fr_auto] lg:gap-10 lg:py-9">
        <p className="w-max rotate-[-4deg]">
          <Tag small>{t("shop.home.promised", { day: shortDayText(arrives, locale) })}</Tag>
        </p>
        <div>
          <h2 id="promise" className="text-2xl leading-tight tracking-[-0.025em]">
            {occasion === "christmas" ? (
              <time dateTime={orderBy.toISOString()} data-christmas>
                {t("shop.home.christmasTitle", { deadline })}
              </time>
            ) : (
              t("shop.home.promiseTitle", { deadline, day: dayText(arrives, locale) })
            )}
          </h2>
          <p className="figures mt-1.5 max-w-[68ch] text-pretty">
            {t(occasion === "christmas" ? "shop.home.christmasText" : "shop.home.promiseText")}
          </p>
          {keptPromises && (
            <p className="mt-1.5">
              <KeptPromises figure={keptPromises} locale={locale} />
            </p>
          )}
        </div>
        <ArrowLink href={`/${locale}/legal/livraison-retours`}>{t("shop.home.promiseLink")}</ArrowLink>
      </div>
    </section>
  );
}
