import { Icon } from "#components/ui/icon";
import type { ToCount } from "#lib/fulfilment/schema";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** What somebody did not find on its shelf here, each with the way to count it; nothing while there is none. */
export function ToCountList({
  articles,
  hrefOf,
  inset,
  locale,
}: {
  articles: readonly ToCount[];
  hrefOf: (sku: string) => string;
  /** Where the lines of the page around it begin. */
  inset: "px-4" | "px-5";
  locale: Locale;
}) {
  const t = translator(locale);
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="a-compter" className="pt-6">
      <h2 id="a-compter" className={`${inset} pb-2 text-base`}>
        {t("fulfilment.toCount.title")}
      </h2>
      <ul className="border-t border-hairline">
        {articles.map(({ sku, name, missedAt }) => (
          <li key={sku} className="border-b border-hairline">
            <a href={hrefOf(sku)} className={`${inset} flex min-h-14 items-center gap-3 py-2 hover:bg-wash`}>
              <span className="min-w-0 flex-1">
                <span className="block font-medium">{name}</span>
                <span className="figures block text-[13px] text-muted [overflow-wrap:anywhere]">
                  {sku}, {t("fulfilment.toCount.missed", { day: shortDayText(missedAt, locale) })}
                </span>
              </span>
              <Icon name="chevron-right" className="size-4 text-muted" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
