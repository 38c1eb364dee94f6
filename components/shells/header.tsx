import { SearchBox } from "#components/search/search-box";
import type { Navigation } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { DepartmentMenu, DepartmentSheet, type MenuData } from "./departments.tsx";
import { AccountLink, CartLink, StoreChip } from "./header-links.tsx";
import { Logo } from "./logo.tsx";

/** Search, my store, account, basket; nothing else competes (ux S8). On a phone the search is a row of its own. */
export function Header({ locale, departments }: { locale: Locale; departments: Navigation }) {
  const t = translator(locale);
  const menu: MenuData = {
    base: `/${locale}/c/`,
    departments,
    words: {
      menu: t("shop.header.menu"),
      departments: t("shop.header.departments"),
      all: t("shop.header.all"),
      close: t("common.close"),
    },
  };
  return (
    <header className="border-b border-hairline bg-paper print:hidden">
      <div className="container-page grid grid-cols-[1fr_auto] items-center gap-x-4 pt-2 lg:grid-cols-[auto_minmax(0,1fr)_auto_auto] lg:gap-x-8 lg:pt-4 lg:pb-2">
        <div className="order-1 flex items-center gap-1">
          <DepartmentSheet menu={menu} />
          <Logo href={`/${locale}`} label={t("shop.header.home")} />
        </div>
        <div className="order-3 col-span-2 mt-2 lg:order-2 lg:col-span-1 lg:mt-0">
          <SearchBox locale={locale} />
        </div>
        <StoreChip
          locale={locale}
          words={{
            mine: t("shop.header.myStore"),
            choose: t("shop.header.chooseStore"),
            none: t("shop.header.stores"),
          }}
        />
        <div className="order-2 -mr-2.5 flex items-center lg:order-4 lg:mr-0 lg:gap-2">
          <AccountLink href={`/${locale}/account`} word={t("shop.header.account")} />
          <CartLink
            href={`/${locale}/cart`}
            word={t("shop.header.cart")}
            counted={{ one: t("shop.header.item"), other: t("shop.header.items", { count: "{count}" }) }}
          />
        </div>
      </div>
      <DepartmentMenu menu={menu} />
    </header>
  );
}
