import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { countText } from "#lib/kernel/count-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { Abc } from "#lib/quality/queries-abc";

/** What makes the margin, and which of it is sold out or told badly. */
export function AbcPane({ abc: { classes, alarms }, locale }: { abc: Abc; locale: Locale }) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  return (
    <section aria-labelledby="abc" className="border-t border-hairline py-3">
      <h2 id="abc" className="px-5 font-medium">
        {t("quality.abc")}
      </h2>
      <p className="max-w-prose px-5 text-sm text-muted">{t("quality.abcText")}</p>
      <ul className="figures flex flex-wrap gap-x-8 gap-y-1 px-5 py-2 text-sm">
        {(["A", "B", "C"] as const).map((name) => (
          <li key={name}>
            {t("quality.abcClass", { name, count: classes[name].products, amount: text(classes[name].marginMinor) })}
          </li>
        ))}
      </ul>
      {alarms.length === 0 ? (
        <p className="px-5 pb-2 text-sm text-muted">{t("quality.alarmsNone")}</p>
      ) : (
        <Table
          caption={t("quality.alarms")}
          columns={[
            { name: t("quality.alarms") },
            { name: t("quality.margin"), align: "right" },
            { name: t("quality.stock"), align: "right" },
            { name: t("quality.defects"), align: "right" },
          ]}
        >
          {alarms.map(({ productId, name, marginMinor, available, failures }) => (
            <Row key={productId}>
              <Cell>
                <RowLink href={`/admin/products/${productId}`}>{name}</RowLink>
              </Cell>
              <Cell align="right">{text(marginMinor)}</Cell>
              <Cell align="right">
                {available === 0 ? (
                  <strong className="text-vermilion">{t("quality.soldOut")}</strong>
                ) : (
                  countText(available, locale)
                )}
              </Cell>
              <Cell align="right">{failures}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  );
}
