import type { Metadata } from "next";
import { FilterBar, Tabs } from "#components/admin/filter-bar";
import { MoreLink } from "#components/admin/more-link";
import { FilterSelect } from "#components/admin/prices/filter-select";
import { RoomHead } from "#components/admin/room-head";
import { gridFilters, stockGrid } from "#lib/inventory/queries-grid";
import { stockPlaces } from "#lib/inventory/queries-places";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { gridAddress, gridFigures, readGrid } from "./asked-grid";
import { GridOfPlace, GridOfPlaces } from "./grid";
import { StockTabs } from "./stock-tabs";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("admin.stock.title") };
}

/** Every SKU in every place: one figure of all places side by side, or all figures of one place, corrected on the spot. */
export default async function StockPage({ searchParams }: PageProps<"/admin/stock">) {
  const staff = await staffWho("stock.read", "/admin/stock");
  const locale = await adminLocale();
  const t = translator(locale);
  const places = await stockPlaces();
  const asked = readGrid(await searchParams, places);
  const place = places.find(({ code }) => code === asked.place) ?? null;
  const { items, nextCursor } = await stockGrid({ ...asked, locale });
  return (
    <>
      <RoomHead title={t("admin.stock.title")} count={t("stock.grid.count", { count: items.length })} />
      <StockTabs here="grid" staff={staff} locale={locale} />
      <FilterBar
        action="/admin/stock"
        query={asked.query}
        placeholder={t("admin.stock.search")}
        submit={t("admin.filter")}
        keep={{ figure: asked.figure }}
      >
        <FilterSelect
          name="place"
          label={t("stock.grid.place")}
          value={asked.place ?? ""}
          choices={[
            { value: "", name: t("stock.grid.everywhere") },
            ...places.map(({ code, name }) => ({ value: code, name })),
          ]}
        />
        <FilterSelect
          name="only"
          label={t("stock.grid.only")}
          value={asked.filter ?? ""}
          choices={[
            { value: "", name: t("stock.grid.all") },
            ...gridFilters.map((only) => ({ value: only, name: t(`stock.grid.${only}`) })),
          ]}
        />
      </FilterBar>
      {place ? (
        <GridOfPlace rows={items} place={place} staff={staff} locale={locale} />
      ) : (
        <>
          <Tabs
            label={t("stock.grid.figure")}
            tabs={gridFigures.map((figure) => ({
              href: gridAddress({ ...asked, figure }),
              name: t(`stock.${figure}`),
              current: figure === asked.figure,
            }))}
          />
          <GridOfPlaces rows={items} places={places} figure={asked.figure} locale={locale} />
        </>
      )}
      {items.length === 0 && <p className="px-5 py-10 text-muted">{t("admin.none")}</p>}
      <MoreLink href={nextCursor && gridAddress({ ...asked, cursor: nextCursor })} label={t("admin.more")} />
    </>
  );
}
