import { Cell, Row, Table } from "#components/admin/table";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Calibration } from "#lib/promises/measures";
import { shareWords } from "./shares";

/** Whether as many promises were kept as the shop said would be. */
export function CalibrationTable({ rows, locale }: { rows: readonly Calibration[]; locale: Locale }) {
  const t = translator(locale);
  const title = t("adminPromises.measures.calibration");
  return (
    <section aria-label={title} className="pt-8">
      <h2 className="px-5 text-base">{title}</h2>
      <p className="max-w-prose px-5 pb-1 text-muted">{t("adminPromises.measures.calibrationText")}</p>
      <Table
        caption={title}
        columns={[
          { name: t("adminPromises.measures.confidence") },
          { name: t("adminPromises.measures.promises"), align: "right", hide: "phone" },
          { name: t("adminPromises.measures.kept"), align: "right" },
          { name: t("adminPromises.measures.verdict") },
        ]}
      >
        {rows.map(({ confidence, promises, kept, verdict }) => (
          <Row key={confidence}>
            <Cell>{t("adminPromises.measures.of100", { confidence })}</Cell>
            <Cell align="right" hide="phone" muted>
              {promises}
            </Cell>
            <Cell align="right">
              <span className="font-medium">{shareWords(kept, locale)}</span>
            </Cell>
            <Cell muted={verdict === "too_few"}>
              <span className={verdict === "too_bold" ? "text-vermilion" : verdict === "as_said" ? "text-fir" : ""}>
                {t(`adminPromises.measures.verdicts.${verdict}`)}
              </span>
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
}
