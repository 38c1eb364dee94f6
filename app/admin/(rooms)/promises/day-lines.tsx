import { Cell, Row, Table } from "#components/admin/table";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { BoardLine } from "#lib/promises/queries-board";
import { riskWords, stateWords } from "./board-words";
import { GroupHead } from "./group-head";
import { LineCells } from "./line-cells";

/** What a day has promised, place by place. */
export function DayLines({ lines, locale }: { lines: readonly BoardLine[]; locale: Locale }) {
  const t = translator(locale);
  return [...Map.groupBy(lines, ({ placeName }) => placeName)].map(([place, promised]) => (
    <section key={place} aria-label={place} className="pb-6">
      <GroupHead title={place} lines={promised.length} locale={locale} />
      <Table
        caption={place}
        columns={[
          { name: t("adminPromises.columns.order") },
          { name: t("adminPromises.columns.customer") },
          { name: t("adminPromises.columns.picture"), hide: "phone", quiet: true },
          { name: t("adminPromises.columns.article"), hide: "phone" },
          { name: t("adminPromises.columns.date") },
          { name: t("adminPromises.columns.why"), hide: "phone" },
          { name: t("adminPromises.columns.state"), hide: "phone", align: "right" },
        ]}
      >
        {promised.map((line) => (
          <Row key={line.orderLineId}>
            <LineCells line={line} locale={locale} />
            <Cell hide="phone">
              <span className="text-amber">{line.risk && riskWords(line.risk, locale)}</span>
            </Cell>
            <Cell hide="phone" align="right" muted={line.state !== "broken"}>
              <span className={line.state === "broken" ? "text-vermilion" : ""}>{stateWords(line, locale)}</span>
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  ));
}
