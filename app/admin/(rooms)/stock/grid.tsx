import { may } from "#app/actor";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { worksAt } from "#lib/inventory/own-store";
import type { GridRow } from "#lib/inventory/queries-grid";
import type { Actor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { AdjustDialog } from "./[sku]/dialogs";
import type { GridFigure } from "./asked-grid";

type Place = Readonly<{ code: string; name: string }>;

const figuresOf = (row: GridRow, place: string) => ({
  onHand: 0,
  reserved: 0,
  available: 0,
  aside: 0,
  ...row.levels.find(({ code }) => code === place),
  incoming: row.incoming.find(({ code }) => code === place)?.quantity ?? 0,
});

function Article({ row }: { row: GridRow }) {
  return (
    <Cell>
      <RowLink href={`/admin/stock/${encodeURIComponent(row.sku)}`}>{row.sku}</RowLink>
      <span className="block text-xs text-muted lg:ml-2 lg:inline">
        {row.name} {row.optionsText}
      </span>
    </Cell>
  );
}

/** One figure of every SKU, place beside place. */
export function GridOfPlaces({
  rows,
  places,
  figure,
  locale,
}: {
  rows: readonly GridRow[];
  places: readonly Place[];
  figure: GridFigure;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <Table
      caption={t(`stock.${figure}`)}
      columns={[
        { name: t("admin.products.columns.reference") },
        ...places.map(({ code }) => ({ name: code, align: "right" as const })),
      ]}
    >
      {rows.map((row) => (
        <Row key={row.sku}>
          <Article row={row} />
          {places.map(({ code, name }) => (
            <Cell key={code} align="right">
              <span title={name} className={looks(figure, figuresOf(row, code)[figure])}>
                {figuresOf(row, code)[figure]}
              </span>
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}

/** Every figure of one place, with the way to correct it. */
export function GridOfPlace({
  rows,
  place,
  staff,
  locale,
}: {
  rows: readonly GridRow[];
  place: Place;
  staff: Actor;
  locale: Locale;
}) {
  const t = translator(locale);
  const corrects = may(staff, "stock.count") && worksAt(staff, place.code);
  return (
    <Table
      caption={place.name}
      columns={[
        { name: t("admin.products.columns.reference") },
        { name: t("stock.onHand"), align: "right" },
        { name: t("stock.reserved"), align: "right", hide: "phone" },
        { name: t("stock.aside"), align: "right", hide: "phone" },
        { name: t("stock.available"), align: "right" },
        { name: t("stock.incoming"), align: "right", hide: "phone" },
        ...(corrects ? [{ name: t("admin.stock.adjust"), quiet: true }] : []),
      ]}
    >
      {rows.map((row) => {
        const { onHand, reserved, aside, available, incoming } = figuresOf(row, place.code);
        return (
          <Row key={row.sku}>
            <Article row={row} />
            <Cell align="right">{onHand}</Cell>
            <Cell align="right" muted hide="phone">
              {reserved}
            </Cell>
            <Cell align="right" muted hide="phone">
              {aside}
            </Cell>
            <Cell align="right">
              <span className={looks("available", available)}>{available}</span>
            </Cell>
            <Cell align="right" muted hide="phone">
              {incoming}
            </Cell>
            {corrects && (
              <Cell align="right">
                <span className="relative">
                  <AdjustDialog
                    sku={row.sku}
                    level={{ locationCode: place.code, locationName: place.name, onHand }}
                    locale={locale}
                  />
                </span>
              </Cell>
            )}
          </Row>
        );
      })}
    </Table>
  );
}

/** What is missing is red, what is nought says little. */
const looks = (figure: GridFigure, units: number): string =>
  figure === "available" && units <= 0 ? "font-medium text-vermilion" : units === 0 ? "text-muted" : "";
