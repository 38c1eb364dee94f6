import { Cell, Row, Table } from "#components/admin/table";
import type { Locale } from "#lib/kernel/locale";
import { perMilleText } from "#lib/kernel/share-text";
import { translator } from "#lib/language/translator";
import type { Measures } from "#lib/promises/measures";

/** A share in words, or a dash where there is nothing to take one of. */
export const shareWords = (perMille: number | null, locale: Locale): string =>
  perMille === null ? "–" : perMilleText(perMille, locale);

/** "2,4 j". */
export const daysWords = (days: number | null, locale: Locale): string =>
  days === null
    ? "–"
    : translator(locale)("adminPromises.measures.inDays", {
        days: new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(days),
      });

/** The same measures of each carrier, place or department. */
export function Shares({
  title,
  of,
  rows,
  locale,
}: {
  title: string;
  of: string;
  rows: readonly (Measures & Readonly<{ name: string }>)[];
  locale: Locale;
}) {
  const t = translator(locale);
  if (rows.length === 0) return null;
  return (
    <section aria-label={title} className="pt-8">
      <h2 className="px-5 pb-1 text-base">{title}</h2>
      <Table
        caption={title}
        columns={[
          { name: of },
          { name: t("adminPromises.measures.promises"), align: "right", hide: "phone" },
          { name: t("adminPromises.measures.missed"), align: "right", hide: "phone" },
          { name: t("adminPromises.measures.kept"), align: "right" },
          { name: t("adminPromises.measures.toldBefore"), align: "right" },
          { name: t("adminPromises.measures.averageDays"), align: "right", hide: "phone" },
        ]}
      >
        {rows.map(({ name, promises, missed, kept, toldBefore, averageDays }) => (
          <Row key={name}>
            <Cell>{name}</Cell>
            <Cell align="right" hide="phone" muted>
              {promises}
            </Cell>
            <Cell align="right" hide="phone" muted>
              {missed}
            </Cell>
            <Cell align="right">
              <span className="font-medium">{shareWords(kept, locale)}</span>
            </Cell>
            <Cell align="right" muted={toldBefore === null}>
              {shareWords(toldBefore, locale)}
            </Cell>
            <Cell align="right" hide="phone" muted>
              {daysWords(averageDays, locale)}
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
}
