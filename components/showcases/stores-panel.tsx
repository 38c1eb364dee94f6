import { ButtonLink } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { StoreView } from "#lib/stores/schema";

/** Where the house can be visited: every store by its city. */
export function StoresPanel({ locale, stores }: { locale: Locale; stores: readonly StoreView[] }) {
  const t = translator(locale);
  return (
    <section aria-labelledby="stores-panel" className="container-page pb-14 lg:pb-24">
      <div className="grid gap-8 rounded-card bg-wash p-6 md:p-10 lg:grid-cols-[1fr_1.25fr] lg:items-center lg:gap-16 lg:p-12">
        <div>
          <h2 id="stores-panel" className="text-2xl leading-tight">
            {t("shop.home.storesTitle", { count: stores.length })}
          </h2>
          <p className="mt-2 max-w-[42ch]">{t("shop.home.storesText")}</p>
          <p className="mt-6">
            <ButtonLink href={`/${locale}/stores`} size="lg">
              {t("shop.home.storesLink")}
            </ButtonLink>
          </p>
        </div>
        <ul className="grid gap-x-8 sm:grid-cols-2">
          {stores.map((store) => (
            <li key={store.code} className="border-t border-hairline">
              <a
                href={`/${locale}/stores/${store.slug}`}
                className="group flex min-h-14 items-center justify-between gap-4 py-2"
              >
                <span className="font-display text-lg font-semibold tracking-[-0.01em] group-hover:underline group-hover:underline-offset-4">
                  {store.city}
                </span>
                <span className="text-right text-sm text-muted">{store.street}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
