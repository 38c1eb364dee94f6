import { moveText } from "#components/admin/stock-sentences";
import { Cell, Row, Table } from "#components/admin/table";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderXray } from "#lib/xray/queries";
import { Checks } from "./checks";
import { Section } from "./section";

type Props = Readonly<{ xray: OrderXray; places: ReadonlyMap<string, string>; locale: Locale }>;

/** Each unit that the order moved, as the ledger tells it, with what the columns come to. */
export function StockSection({ xray, places, locale }: Props) {
  const t = translator(locale);
  const { movements } = xray.stock;
  const names = ["when", "article", "place", "reason", "held", "reserved", "onHand", "who"] as const;
  const figures = new Set<string>(["held", "reserved", "onHand"]);
  const columns = names.map((name) => ({
    name: t(`xray.stock.${name}`),
    ...(figures.has(name) && { align: "right" as const }),
  }));
  const total = (units: (one: (typeof movements)[number]) => number) =>
    signed(movements.reduce((sum, one) => sum + units(one), 0));
  return (
    <Section id="stock" title={t("xray.stock.title")} text={t("xray.stock.text")}>
      {movements.length === 0 ? (
        <p className="px-5 text-[13px] text-muted">{t("xray.stock.none")}</p>
      ) : (
        <Table caption={t("xray.stock.title")} columns={columns}>
          {movements.map((one) => (
            <Row key={one.id}>
              <Cell muted>
                {shortDayText(one.at, locale)}, {timeText(one.at, locale)}
              </Cell>
              <Cell>{one.sku}</Cell>
              <Cell>{places.get(one.locationCode) ?? one.locationCode}</Cell>
              <Cell>{moveText(one.reason, locale)}</Cell>
              <Cell align="right">{signed(one.heldDelta)}</Cell>
              <Cell align="right">{signed(one.reservedDelta)}</Cell>
              <Cell align="right">{signed(one.onHandDelta)}</Cell>
              <Cell muted>{one.actorName}</Cell>
            </Row>
          ))}
          <tr className="h-10 border-t border-ink font-semibold">
            <Cell>{t("xray.rows.total")}</Cell>
            <Cell />
            <Cell />
            <Cell />
            <Cell align="right">{total(({ heldDelta }) => heldDelta)}</Cell>
            <Cell align="right">{total(({ reservedDelta }) => reservedDelta)}</Cell>
            <Cell align="right">{total(({ onHandDelta }) => onHandDelta)}</Cell>
            <Cell />
          </tr>
        </Table>
      )}
      <Checks checks={xray.checks} of={["stock_held", "stock_reserved", "stock_left"]} locale={locale} />
    </Section>
  );
}

const signed = (units: number): string => (units === 0 ? "0" : units > 0 ? `+${units}` : `−${-units}`);
