import { Cell, Row, Table } from "#components/admin/table";
import type { Topic } from "#lib/cases/schema";
import { dayMonthText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { WeekRow } from "#lib/voice/schema";
import { perHundredText } from "./per-hundred.ts";

/** Each week's contacts for a hundred of its orders, in all and by its most frequent reasons. */
export function WeeksTable({
  weeks,
  reasons,
  locale,
}: {
  weeks: readonly WeekRow[];
  reasons: readonly Topic[];
  locale: Locale;
}) {
  const t = translator(locale);
  const all = ({ contacts }: WeekRow) => Object.values(contacts).reduce((sum, one) => sum + one, 0);
  return (
    <Table
      caption={t("voice.weeks")}
      columns={[
        { name: t("voice.week") },
        { name: t("voice.orders"), align: "right", hide: "phone" },
        { name: t("voice.contacts"), align: "right" },
        { name: t("voice.ratio"), align: "right" },
        ...reasons.map((reason) => ({
          ...{ name: t(`cases.topics.${reason}`), align: "right" as const, hide: "phone" as const },
        })),
      ]}
    >
      {weeks.map((week) => (
        <Row key={week.week}>
          <Cell>{dayMonthText(new Date(`${week.week}T12:00:00Z`), locale)}</Cell>
          <Cell align="right" hide="phone">
            {week.orders}
          </Cell>
          <Cell align="right">{all(week)}</Cell>
          <Cell align="right">{perHundredText(all(week), week.orders, locale)}</Cell>
          {reasons.map((reason) => (
            <Cell key={reason} align="right" muted hide="phone">
              {perHundredText(week.contacts[reason] ?? 0, week.orders, locale)}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}
