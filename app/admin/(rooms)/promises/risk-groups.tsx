import { Cell, Row, Table } from "#components/admin/table";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { BoardLine } from "#lib/promises/queries-board";
import { riskWords, stateWords } from "./board-words";
import { GroupHead } from "./group-head";
import { LineCells } from "./line-cells";

/** What is in danger, by its cause and place; those who do not know of it yet are ticked, for whoever may tell them (ux A43). */
export function RiskGroups({
  lines,
  tell,
  locale,
}: {
  lines: readonly BoardLine[];
  tell: ((form: FormData) => Promise<void>) | null;
  locale: Locale;
}) {
  const t = translator(locale);
  const groups = Map.groupBy(lines, ({ risk, placeName }) =>
    t("adminPromises.groupIn", { risk: riskWords(risk, locale), place: placeName }),
  );
  return (
    <form action={tell ?? undefined} className="pb-2">
      {tell && lines.some(({ state }) => state === "at_risk") && (
        <div className="mx-5 mt-4 flex flex-wrap items-center gap-x-6 gap-y-3 rounded-card border border-hairline bg-wash p-4">
          <p className="min-w-0 flex-1 basis-72 text-pretty">{t("adminPromises.tellText")}</p>
          <Button type="submit" size="sm" icon="mail">
            {t("adminPromises.tell")}
          </Button>
        </div>
      )}
      {[...groups].map(([title, endangered]) => (
        <section key={title} aria-label={title} className="pb-4">
          <GroupHead title={title} lines={endangered.length} locale={locale} />
          <Table
            caption={title}
            columns={[
              { name: t("adminPromises.columns.tick"), quiet: true },
              { name: t("adminPromises.columns.order") },
              { name: t("adminPromises.columns.customer") },
              { name: t("adminPromises.columns.picture"), hide: "phone", quiet: true },
              { name: t("adminPromises.columns.article"), hide: "phone" },
              { name: t("adminPromises.columns.date") },
              { name: t("adminPromises.columns.state"), hide: "phone", align: "right" },
            ]}
          >
            {endangered.map((line) => (
              <Row key={line.orderLineId}>
                <Cell>{tell && line.state === "at_risk" && <Tick line={line} locale={locale} />}</Cell>
                <LineCells line={line} locale={locale} />
                <Cell hide="phone" align="right" muted={line.state === "told"}>
                  {stateWords(line, locale)}
                </Cell>
              </Row>
            ))}
          </Table>
        </section>
      ))}
    </form>
  );
}

/** Above the link of its row, and as wide as a finger. */
function Tick({ line: { orderLineId, customer, article }, locale }: { line: BoardLine; locale: Locale }) {
  return (
    <label className="relative z-10 -ml-3 grid size-8 place-items-center max-lg:size-11">
      <input type="checkbox" name="orderLineIds[]" value={orderLineId} defaultChecked className="size-4 accent-blue" />
      <span className="sr-only">{translator(locale)("adminPromises.tickLine", { customer, article })}</span>
    </label>
  );
}
