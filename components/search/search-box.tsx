import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** The search of every page: a plain form, so that it works before and without script. */
export function SearchBox({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <search>
      <form action={`/${locale}/search`}>
        <label htmlFor="q" className="sr-only">
          {t("shop.header.search")}
        </label>
        <div className="flex h-11 rounded-control border border-edge bg-paper focus-within:border-blue focus-within:ring-3 focus-within:ring-blue-tint lg:h-12">
          <input
            id="q"
            name="q"
            type="search"
            autoComplete="off"
            placeholder={t("shop.header.searchHint")}
            className="min-w-0 flex-1 bg-transparent pl-4 text-base text-ellipsis outline-none placeholder:text-muted"
          />
          <button
            type="submit"
            className="grid w-12 place-items-center rounded-r-[5px] text-blue hover:bg-blue-tint"
            aria-label={t("shop.header.runSearch")}
          >
            <Icon name="search" />
          </button>
        </div>
      </form>
    </search>
  );
}
