import { may } from "#app/actor";
import { Cell, Row, Table } from "#components/admin/table";
import { worksAt } from "#lib/inventory/own-store";
import type { StockAtPlace } from "#lib/inventory/schema";
import type { Actor } from "#lib/kernel/actor";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { placeName } from "#lib/stores/place-name";
import { AdjustDialog, SetAsideDialog, TermsDialog } from "./dialogs";

/** What every place has of a SKU, what is on its way, and what may be done about it. */
export function Levels({
  sku,
  levels,
  staff,
  locale,
}: {
  sku: string;
  levels: readonly StockAtPlace[];
  staff: Actor;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <Table
      caption={sku}
      columns={[
        { name: t("admin.stock.place") },
        { name: t("stock.onHand"), align: "right" },
        { name: t("stock.aside"), align: "right", hide: "phone" },
        { name: t("stock.reserved"), align: "right", hide: "phone" },
        { name: t("admin.stock.held"), align: "right", hide: "phone" },
        { name: t("stock.available"), align: "right" },
        { name: t("stock.incoming"), align: "right", hide: "phone" },
        { name: t("admin.stock.counted"), align: "right", hide: "phone" },
        { name: t("admin.stock.adjust"), quiet: true },
      ]}
    >
      {levels.map((level) => (
        <Row key={level.locationCode}>
          <Cell>
            {placeName(level.locationName)}
            {level.kind === "supplier" && (
              <span className="block text-[13px] text-muted">
                {t("stock.supplierSends", { day: shortDayText(new Date(level.countedAt), locale) })}
              </span>
            )}
            <Terms level={level} locale={locale} />
          </Cell>
          <Cell align="right">{level.onHand}</Cell>
          <Cell align="right" muted hide="phone">
            {level.unavailable}
          </Cell>
          <Cell align="right" muted hide="phone">
            {level.reserved}
          </Cell>
          <Cell align="right" muted hide="phone">
            {level.held}
          </Cell>
          <Cell align="right">
            <span className={level.available <= 0 ? "font-medium text-vermilion" : "font-medium"}>
              {level.available}
            </span>
          </Cell>
          <Cell align="right" muted hide="phone">
            {level.incoming.map(({ quantity, expectedOn, source }) => (
              <span key={source} className="block">
                {t("stock.incomingOn", { quantity, day: dayText(expectedOn, locale) })}
              </span>
            ))}
          </Cell>
          <Cell align="right" muted hide="phone">
            {shortDayText(new Date(level.countedAt), locale)}
          </Cell>
          <Cell align="right">
            {worksAt(staff, level.locationCode) && (
              <span className="flex flex-wrap justify-end gap-1.5 lg:w-44 2xl:w-auto 2xl:flex-nowrap">
                {may(staff, "stock.count") && <AdjustDialog sku={sku} level={level} locale={locale} />}
                {may(staff, "stock.count") && (
                  <SetAsideDialog sku={sku} level={level} locale={locale} signs={may(staff, "stock.approve")} />
                )}
                {may(staff, "stock.adjust") && <TermsDialog sku={sku} level={level} locale={locale} />}
              </span>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

const dayText = (day: string, locale: Locale) => shortDayText(new Date(`${day}T12:00:00Z`), locale);

function Terms({ level, locale }: { level: StockAtPlace; locale: Locale }) {
  const t = translator(locale);
  const { safety, backorderLimit, expectedOn } = level;
  return (
    <>
      {safety > 0 && <span className="block text-xs text-muted">{t("stock.safetyKept", { count: safety })}</span>}
      {backorderLimit > 0 && expectedOn && (
        <span className="block text-xs text-amber">
          {t("stock.backorder", { count: backorderLimit, day: dayText(expectedOn, locale) })}
        </span>
      )}
    </>
  );
}
