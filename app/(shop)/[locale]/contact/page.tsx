import { ContactCard } from "#components/legal/contact-card";
import { Breadcrumb } from "#components/shells/breadcrumb";
import { StoreList } from "#components/stores/store-list";
import { company } from "#lib/content/company";
import { isLocale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { shopUrl } from "#lib/platform/env";
import { stores } from "#lib/stores/queries";
import { MissingPage } from "../missing-page";
import { pageMetadata } from "../page-metadata.ts";
import { storeState } from "../stores/store-states.ts";

type Props = PageProps<"/[locale]/contact">;

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  return pageMetadata(locale, "/contact", {
    title: t("legal.contact.title"),
    description: t("legal.contact.description"),
  });
}

export default async function Contact({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const t = translator(locale);
  const now = clock.now();
  const places = await stores(locale);
  const title = t("legal.contact.title");
  return (
    <div className="container-page pb-14 lg:pb-24">
      <Breadcrumb locale={locale} base={shopUrl()} crumbs={[{ name: title, path: `/${locale}/contact` }]} />
      <h1 className="mt-1 text-3xl leading-tight font-bold tracking-[-0.03em] lg:text-4xl">{title}</h1>
      <p className="mt-1.5 max-w-[62ch] text-pretty text-muted">{t("legal.contact.description")}</p>
      <div className="mt-8 grid gap-x-14 gap-y-10 lg:grid-cols-[400px_minmax(0,1fr)] lg:items-start">
        <ContactCard locale={locale} company={company} />
        <section aria-labelledby="stores">
          <h2 id="stores" className="text-2xl">
            {t("legal.contact.stores")}
          </h2>
          <div className="mt-5">
            <StoreList
              locale={locale}
              rows={places.map((store) => ({ store, state: storeState(store, now, locale) }))}
            />
          </div>
        </section>
      </div>
    </div>
  );
}
