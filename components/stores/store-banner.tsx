import type { ReactNode } from "react";
import { ButtonLink } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import { TextLink } from "#components/ui/text-link";
import type { Locale } from "#lib/kernel/locale";
import { dialled } from "#lib/kernel/phone";
import { translator } from "#lib/language/translator";
import { placeName } from "#lib/stores/place-name";
import type { StoreView } from "#lib/stores/schema";

/** Who and where a store is, whether it is open now, and the map beside it. */
export function StoreBanner({
  store,
  locale,
  state,
  tomorrow,
  map,
  routeHref,
  children,
}: {
  store: StoreView;
  locale: Locale;
  state: Readonly<{ text: string; open: boolean }>;
  tomorrow: string;
  map: ReactNode;
  /** The way there. */
  routeHref: string;
  /** Beside the way there: making this store one's own. */
  children: ReactNode;
}) {
  const t = translator(locale);
  return (
    <div className="border-b border-hairline bg-wash">
      <div className="container-page grid grid-cols-1 gap-x-14 lg:grid-cols-[minmax(0,1fr)_440px] lg:items-center">
        <div className="py-8 lg:py-14">
          <a
            href={`/${locale}/stores`}
            className="inline-flex min-h-11 items-center gap-1.5 rounded-control text-sm font-medium hover:underline"
          >
            <Icon name="arrow-left" className="size-4" />
            {t("stores.back")}
          </a>
          <h1 className="mt-3 text-4xl leading-[1.02] lg:text-[64px]">{placeName(store.name)}</h1>
          <p className="mt-4 max-w-[46ch] text-lg text-pretty">
            {store.note} {t("stores.kept", { manager: store.manager })}
          </p>
          <dl className="mt-7 grid gap-x-8 gap-y-5 sm:grid-cols-3">
            <div>
              <dt className="text-sm text-muted">{t("stores.today")}</dt>
              <dd className={state.open ? "mt-0.5 font-semibold text-fir" : "mt-0.5 font-semibold"}>{state.text}</dd>
              <dd className="text-sm">{tomorrow}</dd>
            </div>
            <div>
              <dt className="text-sm text-muted">{t("stores.address")}</dt>
              <dd className="mt-0.5 font-semibold">{store.street}</dd>
              <dd className="text-sm">
                {store.postcode} {store.city}
              </dd>
            </div>
            <div>
              <dt className="text-sm text-muted">{t("stores.phone")}</dt>
              <dd className="mt-0.5">
                <TextLink className="figures font-semibold" href={dialled(store.phone)}>
                  {store.phone.replaceAll(" ", "\u00A0")}
                </TextLink>
              </dd>
              <dd className="text-sm">
                <TextLink href={`mailto:${store.email}`}>{store.email}</TextLink>
              </dd>
            </div>
          </dl>
          <div className="mt-8 flex flex-wrap items-center gap-3">
            <ButtonLink size="lg" icon="navigation" href={routeHref}>
              {t("stores.route")}
            </ButtonLink>
            {children}
          </div>
        </div>
        <div className="mx-auto w-full max-w-[360px] pb-8 lg:max-w-none lg:py-8">{map}</div>
      </div>
    </div>
  );
}
