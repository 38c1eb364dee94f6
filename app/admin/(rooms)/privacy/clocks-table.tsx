import { Cell, Row, Table } from "#components/admin/table";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { ClockView } from "#lib/privacy/schema";

/** How long each thing is kept and why, what has passed its day, and what went the last time. */
export function ClocksTable({ clocks, locale }: { clocks: readonly ClockView[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <Table
      caption={t("privacy.room.clocks")}
      columns={[
        { name: t("privacy.room.clock") },
        { name: t("privacy.room.time") },
        { name: t("privacy.room.past"), align: "right" },
        { name: t("privacy.room.ran"), align: "right", hide: "phone" },
        { name: t("privacy.room.source"), hide: "phone" },
      ]}
    >
      {clocks.map(({ clock, days, due, ran }) => (
        <Row key={clock}>
          <Cell>{t(`privacy.clocks.${clock}.what`)}</Cell>
          <Cell>{days === null ? t("privacy.room.law") : t("privacy.room.days", { days })}</Cell>
          <Cell align="right">{due}</Cell>
          <Cell align="right" muted hide="phone">
            {ran && t("privacy.room.forgot", { count: ran.forgotten, day: dateText(ran.at, locale) })}
            {!ran && days !== null && t("privacy.room.never")}
          </Cell>
          <Cell muted hide="phone">
            {t(`privacy.clocks.${clock}.source`)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
