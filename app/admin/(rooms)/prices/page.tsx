import type { Metadata } from "next";
import { may } from "#app/actor";
import { FilterBar, Tabs } from "#components/admin/filter-bar";
import { MoreLink } from "#components/admin/more-link";
import { FilterSelect, FilterValue } from "#components/admin/prices/filter-select";
import { Sheet } from "#components/admin/prices/sheet";
import { RoomHead } from "#components/admin/room-head";
import { ButtonLink } from "#components/ui/button";
import { inLocale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { alone } from "#lib/pricing/alone";
import { priceLists } from "#lib/pricing/queries-lists";
import { priceSheet, sheetChoices } from "#lib/pricing/queries-sheet";
import { sheetSorts, sheetStates } from "#lib/pricing/sheet";
import { periodsBetween } from "#lib/promotions/queries-calendar";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { saveSheet } from "./actions";
import { readSheet, sheetQuery } from "./asked-sheet";
import { priceFormWords, sheetWords } from "./price-words";
import { sheetLines } from "./sheet-lines";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("adminPrices.title") };
}

/** Every price, typed like a sheet; each goes through the guard. */
export default async function PricesPage({ searchParams }: PageProps<"/admin/prices">) {
  const staff = await staffWho("products.read", "/admin/prices");
  const locale = await adminLocale();
  const t = translator(locale);
  const now = clock.now();
  const asked = readSheet(await searchParams);
  const [{ items, nextCursor }, choices, lists, promotions] = await Promise.all([
    priceSheet({ ...asked, now }),
    sheetChoices(),
    priceLists(),
    periodsBetween(now, new Date(now.getTime() + 1)),
  ]);
  const list = lists.find(({ code }) => code === asked.scope.listCode) ?? null;
  const seesCost = may(staff, "costs.read");
  const writes = may(staff, "prices.write");
  const here = (over: Record<string, string | null> = {}) => `/admin/prices${sheetQuery(asked, over)}`;
  const any = { value: "", name: t("adminPrices.filters.any") };
  return (
    <div className="flex min-h-full flex-col lg:h-full">
      <RoomHead
        title={t("adminPrices.title")}
        {...(list && { count: inLocale({ fr: list.nameFr, en: list.nameEn }, locale) })}
      >
        <ButtonLink href="/admin/prices/lists" look="secondary" size="sm">
          {t("adminPrices.links.lists")}
        </ButtonLink>
        <ButtonLink href="/admin/prices/batches" look="secondary" size="sm">
          {t("adminPrices.links.batches")}
        </ButtonLink>
        {writes && (
          <ButtonLink href={`/admin/prices/import${sheetQuery(asked)}`} look="secondary" size="sm">
            {t("adminPrices.links.import")}
          </ButtonLink>
        )}
        <ButtonLink href={`/admin/prices/export${sheetQuery(asked)}`} look="secondary" size="sm">
          {t("adminPrices.links.export")}
        </ButtonLink>
        {writes && (
          <ButtonLink href={`/admin/prices/bulk${sheetQuery(asked)}`} look="secondary" size="sm">
            {t("adminPrices.links.bulk")}
          </ButtonLink>
        )}
      </RoomHead>
      <Tabs
        label={t("adminPrices.title")}
        tabs={[null, ...sheetStates].map((state) => ({
          href: here({ state }),
          name: t(`adminPrices.tabs.${state ?? "all"}`),
          current: (asked.filter.state ?? null) === state,
        }))}
      />
      <FilterBar
        action="/admin/prices"
        query={asked.filter.query ?? ""}
        placeholder={t("adminPrices.search")}
        submit={t("adminPrices.filters.apply")}
        keep={{ state: asked.filter.state }}
      >
        <FilterSelect
          name="category"
          label={t("adminPrices.filters.category")}
          value={asked.filter.category ?? ""}
          choices={[
            any,
            ...choices.categories.map(({ path, nameFr, nameEn }) => ({
              value: path,
              name: `${path.includes("/") ? "\u00A0\u00A0" : ""}${inLocale({ fr: nameFr, en: nameEn }, locale)}`,
            })),
          ]}
        />
        <FilterSelect
          name="brand"
          label={t("adminPrices.filters.brand")}
          value={asked.filter.brand ?? ""}
          choices={[any, ...choices.brands.map(({ code, name }) => ({ value: code, name }))]}
        />
        {seesCost && (
          <FilterValue
            name="margin"
            label={t("adminPrices.filters.margin")}
            value={asked.filter.marginUnder?.toString() ?? ""}
          />
        )}
        {lists.length > 0 && (
          <FilterSelect
            name="list"
            label={t("adminPrices.filters.list")}
            value={list?.code ?? ""}
            choices={[
              { value: "", name: t("adminPrices.base") },
              ...lists.map(({ code, nameFr, nameEn }) => ({
                value: code,
                name: inLocale({ fr: nameFr, en: nameEn }, locale),
              })),
            ]}
          />
        )}
        {list && (
          <FilterValue
            name="quantity"
            label={t("adminPrices.filters.quantity")}
            value={String(asked.scope.minQuantity)}
          />
        )}
        <FilterSelect
          name="sort"
          label={t("adminPrices.filters.sort")}
          value={asked.sort}
          choices={sheetSorts.map((sort) => ({ value: sort, name: t(`adminPrices.sorts.${sort}`) }))}
        />
      </FilterBar>
      {items.length === 0 ? (
        <p className="px-5 py-10 text-muted">{t("admin.none")}</p>
      ) : (
        <Sheet
          key={sheetQuery(asked, { after: asked.cursor })}
          lines={sheetLines(items, { locale, now, seesCost, promotions, list })}
          scope={{ list: list?.code ?? "", quantity: String(asked.scope.minQuantity) }}
          action={writes ? saveSheet : null}
          seesCost={seesCost}
          limitPercent={alone.percent}
          refusals={priceFormWords(locale).refusals}
          locale={locale}
          words={sheetWords(locale, list?.net ?? false)}
        />
      )}
      <MoreLink href={nextCursor && here({ after: nextCursor })} label={t("admin.more")} />
    </div>
  );
}
