import { ButtonLink } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { dialled } from "#lib/kernel/phone";
import { translator } from "#lib/language/translator";
import { FooterLinks } from "./footer-links.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

/** A page of rights or help that the footer names; `group` is the column it stands in. */
export type FooterPage = Readonly<{ href: string; title: string; group: "orders" | "house" | "rights" }>;

/** Who sells, as the law asks at the foot of its pages (L12). */
export type FooterCompany = Readonly<{
  name: string;
  capital: string;
  register: string;
  address: string;
  phone: string;
  email: string;
}>;

/** Every right within reach of every page, "Renoncer au contrat ici" (L9, ux S10) and "Résilier votre contrat" (L35) first. */
export function Footer({
  locale,
  company,
  stores,
  pages,
}: {
  locale: Locale;
  company: FooterCompany;
  stores: readonly Readonly<{ slug: string; city: string }>[];
  pages: readonly FooterPage[];
}) {
  const t = translator(locale);
  const of = (group: FooterPage["group"]) => pages.filter((page) => page.group === group);
  return (
    <footer className="border-t border-hairline bg-wash print:hidden">
      <div className="container-page grid gap-x-8 gap-y-10 py-12 md:grid-cols-2 lg:grid-cols-[1.5fr_1fr_0.8fr_1fr_1.2fr]">
        <div>
          <h2 className="text-xl">{t("shop.footer.title")}</h2>
          <p className="mt-3">
            <a
              href={dialled(company.phone)}
              className="figures font-display text-2xl font-semibold tracking-tight text-blue hover:text-blue-deep"
            >
              {company.phone}
            </a>
          </p>
          <p className="mt-1 text-sm text-muted">
            {t("shop.footer.free")}
            <br />
            <a
              className="inline-flex min-h-11 items-center underline underline-offset-4 hover:text-ink lg:min-h-0"
              href={`mailto:${company.email}`}
            >
              {company.email}
            </a>
          </p>
          <p className="mt-6">
            <ButtonLink look="secondary" className="text-sm" href={`/${locale}/retractation`}>
              {t("shop.footer.withdraw")}
            </ButtonLink>
          </p>
          <p className="mt-2 max-w-[34ch] text-sm text-muted">{t("shop.footer.withdrawHint")}</p>
          <p className="mt-4">
            <ButtonLink look="secondary" className="text-sm" href={`/${locale}/resiliation`}>
              {t("subscriptions.cancel")}
            </ButtonLink>
          </p>
          <p className="mt-2 max-w-[34ch] text-sm text-muted">{t("shop.footer.endContractHint")}</p>
        </div>
        <div className="columns-2 gap-x-6 md:col-span-1 lg:contents">
          <FooterLinks
            title={t("shop.footer.orders")}
            links={[
              { href: `/${locale}/orders/find`, title: t("orders.find.where") },
              { href: `/${locale}/account`, title: t("shop.footer.track") },
              { href: `/${locale}/lists`, title: t("wishlists.title") },
              ...of("orders"),
            ]}
          />
          <FooterLinks
            title={t("shop.footer.stores")}
            links={[
              ...stores.map(({ slug, city }) => ({ href: `/${locale}/stores/${slug}`, title: city })),
              { href: `/${locale}/stores`, title: t("shop.footer.allStores") },
            ]}
          />
          <FooterLinks
            title={t("shop.footer.house")}
            links={[
              ...of("house"),
              { href: `/${locale}/c/cartes-cadeaux`, title: t("shop.footer.giftCards") },
              { href: `/${locale}/guides`, title: t("shop.footer.guides") },
              { href: `/${locale}/gift-card`, title: t("shop.footer.giftCardBalance") },
              { href: `/${locale}/contact`, title: t("shop.footer.contact") },
            ]}
          />
          <FooterLinks title={t("shop.footer.rights")} links={of("rights")} />
        </div>
      </div>
      <div className="border-t border-hairline">
        <div className="container-page grid gap-x-8 gap-y-3 py-6 text-sm text-muted lg:grid-cols-[1fr_auto] lg:items-center">
          <div className="grid gap-1">
            <p>
              {[company.name, `${t("shop.footer.capital")} ${company.capital}`, company.register, company.address].join(
                " · ",
              )}
            </p>
            <p>
              {t("shop.footer.vat")} {t("shop.footer.cookies")}{" "}
              <a className="underline underline-offset-4 hover:text-ink" href={`/${locale}/legal/cookies`}>
                {t("shop.footer.cookiesMore")}
              </a>
            </p>
          </div>
          <div className="flex flex-wrap items-center gap-x-6">
            <ThemeSwitch
              label={t("shop.footer.theme")}
              words={{
                system: t("shop.footer.themeSystem"),
                light: t("shop.footer.themeLight"),
                dark: t("shop.footer.themeDark"),
              }}
            />
            <LanguageSwitch locale={locale} label={t("shop.footer.language")} />
          </div>
        </div>
      </div>
    </footer>
  );
}
