import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { placeName } from "#lib/stores/place-name";
import type { StoreView } from "#lib/stores/schema";

export type StoreRow = Readonly<{
  store: StoreView;
  state?: Readonly<{ text: string; open: boolean }>;
  /** Where the row leads instead of the store's page. */
  href?: string;
}>;

/** Stores as rows that lead to their page: address, today's hours when they are told, distance when it was asked. */
export function StoreList({
  rows,
  locale,
  columns = 1,
}: {
  rows: readonly StoreRow[];
  locale: Locale;
  columns?: 1 | 2;
}) {
  const t = translator(locale);
  return (
    <ul className={columns === 2 ? "grid gap-x-10 sm:grid-cols-2" : undefined}>
      {rows.map(({ store, state, href }) => (
        <li key={store.code} className="border-t border-hairline">
          <a
            href={href ?? `/${locale}/stores/${store.slug}`}
            className="group flex items-center gap-4 rounded-control py-3.5 hover:text-blue"
          >
            <span className="grid min-w-0 flex-1 gap-x-4 gap-y-0.5 sm:grid-cols-[1fr_auto] sm:items-center">
              <span className="min-w-0">
                <span className="block font-semibold">{placeName(store.name)}</span>
                <span className="block truncate text-sm text-muted">
                  {store.street}, {store.postcode} {store.city}
                </span>
              </span>
              <span className="flex flex-wrap gap-x-3 text-sm sm:grid sm:justify-items-end sm:gap-0.5">
                {state && <span className={state.open ? "text-fir" : "text-muted"}>{state.text}</span>}
                {store.distanceKm !== null && (
                  <span className="figures">{t("stores.distance", { km: Math.round(store.distanceKm) })}</span>
                )}
              </span>
            </span>
            <Icon name="chevron-right" className="size-4" />
          </a>
        </li>
      ))}
    </ul>
  );
}
