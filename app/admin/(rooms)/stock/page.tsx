import type { Metadata } from "next";
import { FilterBar, Tabs } from "#components/admin/filter-bar";
import { MoreLink } from "#components/admin/more-link";
import { RoomHead } from "#components/admin/room-head";
import { Select } from "#components/ui/select";
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

const filter = "h-8! text-sm max-lg:h-11! max-lg:text-base";

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
        <Select name="place" aria-label={t("stock.grid.place")} defaultValue={asked.place ?? ""} className={filter}>
          <option value="">{t("stock.grid.everywhere")}</option>
          {places.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
        <Select name="only" aria-label={t("stock.grid.only")} defaultValue={asked.filter ?? ""} className={filter}>
          <option value="">{t("stock.grid.all")}</option>
          {gridFilters.map((only) => (
            <option key={only} value={only}>
              {t(`stock.grid.${only}`)}
            </option>
          ))}
        </Select>
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
