import type { ReactNode } from "react";
import { ErrorWordsProvider } from "#components/ui/error-words";
import type { Navigation } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { Footer, type FooterCompany, type FooterPage } from "./footer.tsx";
import { Header } from "./header.tsx";
import { JsonScript } from "./json-script.tsx";

/**
 * Around every page of the shop. It knows nothing of the visitor: pages are made once and served to everyone.
 * Links are plain; browsers that can fetch a page while it is pointed at, so that it opens at once without script.
 */
export function ShopShell({
  locale,
  departments,
  company,
  stores,
  pages,
  nonce,
  children,
}: {
  locale: Locale;
  departments: Navigation;
  company: FooterCompany;
  stores: readonly Readonly<{ slug: string; city: string }>[];
  pages: readonly FooterPage[];
  nonce?: string | undefined;
  children: ReactNode;
}) {
  const t = translator(locale);
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-control focus:bg-blue focus:px-4 focus:py-3 focus:text-on-blue"
      >
        {t("shop.skip")}
      </a>
      <Header locale={locale} departments={departments} />
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        <ErrorWordsProvider
          words={{
            title: t("shop.error.title"),
            text: t("shop.error.text"),
            retry: t("shop.error.retry"),
            reference: t("shop.error.reference", { reference: "{reference}" }),
            unreached: t("shop.error.unreached"),
          }}
        >
          {children}
        </ErrorWordsProvider>
      </main>
      <Footer locale={locale} company={company} stores={stores} pages={pages} />
      <JsonScript type="speculationrules" data={prefetchRules(locale)} nonce={nonce} />
    </div>
  );
}

/** Reading pages only: nothing that belongs to one visitor is fetched before it is asked for. */
const prefetchRules = (locale: Locale) => ({
  prefetch: [
    {
      where: {
        and: [
          { or: ["c", "p", "stores", "legal"].map((part) => ({ href_matches: `/${locale}/${part}*` })) },
          { not: { selector_matches: "[rel~=nofollow]" } },
        ],
      },
      eagerness: "moderate",
    },
  ],
});
