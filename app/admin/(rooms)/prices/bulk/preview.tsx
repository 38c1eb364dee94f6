import { Cell, Row, Table } from "#components/admin/table";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { differenceText, perMilleText } from "#lib/kernel/share-text";
import { translator } from "#lib/language/translator";
import type { BulkRow } from "#lib/pricing/bulk";
import { marginPerMille } from "#lib/pricing/margin";
import { priceText } from "../change-text";

const shown = 50;

/** What an operation would do: how many, how far, how many under cost, and the first of them. */
export function Preview({ rows, seesCost, locale }: { rows: readonly BulkRow[]; seesCost: boolean; locale: Locale }) {
  const t = translator(locale);
  const byShare = rows.toSorted((a, b) => a.toMinor / a.minor - b.toMinor / b.minor);
  const [least, most] = [byShare[0], byShare.at(-1)];
  const underCost = rows.filter((row) => (marginPerMille(row.toMinor, row) ?? 0) < 0).length;
  const some = rows.slice(0, shown);
  return (
    <section aria-label={t("adminPrices.bulk.preview")}>
      <p className="figures px-5 pb-2" role="status">
        <strong>{t("adminPrices.bulk.found", { count: rows.length })}</strong>{" "}
        {least && most && t("adminPrices.bulk.spread", { least: far(least, locale), most: far(most, locale) })}{" "}
        {seesCost && underCost > 0 && (
          <span className="text-vermilion">{t("adminPrices.bulk.underCost", { count: underCost })}</span>
        )}
      </p>
      {some.length > 0 && (
        <Table
          caption={t("adminPrices.bulk.first", { count: some.length })}
          columns={[
            { name: t("adminPrices.columns.sku") },
            { name: t("adminPrices.columns.article"), hide: "phone" },
            { name: t("adminPrices.import.before"), align: "right" },
            { name: t("adminPrices.import.after"), align: "right" },
            { name: t("adminPrices.import.difference"), align: "right" },
            ...(seesCost ? [{ name: t("adminPrices.bulk.margin"), align: "right", hide: "phone" } as const] : []),
          ]}
        >
          {some.map((row) => (
            <Row key={row.sku}>
              <Cell>{row.sku}</Cell>
              <Cell muted hide="phone">
                {inLocale({ fr: row.nameFr, en: row.nameEn }, locale)}
              </Cell>
              <Cell align="right" muted>
                {priceText(row.minor, locale)}
              </Cell>
              <Cell align="right">{priceText(row.toMinor, locale)}</Cell>
              <Cell align="right" muted>
                {far(row, locale)}
              </Cell>
              {seesCost && (
                <Cell align="right" muted hide="phone">
                  {marginText(row, locale)}
                </Cell>
              )}
            </Row>
          ))}
        </Table>
      )}
    </section>
  );
}

const far = ({ minor, toMinor }: BulkRow, locale: Locale) => differenceText(minor, toMinor, locale);

function marginText(row: BulkRow, locale: Locale): string {
  const margin = marginPerMille(row.toMinor, row);
  return margin === null ? "—" : perMilleText(margin, locale);
}
