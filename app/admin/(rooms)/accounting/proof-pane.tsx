import { Cell, Row, Table } from "#components/admin/table";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { booksProofs } from "#lib/invoices/queries-proof";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { prove } from "./actions";

/** The latest proof of the books with what it found, and a button to make one. */
export async function ProofPane({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const made = await booksProofs();
  const [latest] = made;
  return (
    <>
      <p className="max-w-prose px-5 py-3 text-[13px] text-muted">{t("invoices.accounting.proofText")}</p>
      <form action={prove} className="px-5 pb-3">
        <Button type="submit" size="sm">
          {t("invoices.accounting.prove")}
        </Button>
      </form>
      {!latest && <p className="px-5 py-3">{t("invoices.accounting.neverProved")}</p>}
      {latest?.faults.length === 0 && (
        <p className="px-5 py-3">
          {t("invoices.accounting.right", { documents: latest.documents, payments: latest.payments })}
        </p>
      )}
      {latest && latest.faults.length > 0 && (
        <>
          <Notice tone="error" title={t("invoices.accounting.wrong", { faults: latest.faults.length })} className="m-5">
            <p>{t("invoices.accounting.wrongAdvice")}</p>
          </Notice>
          <Table
            caption={t("invoices.accounting.tabs.proof")}
            columns={[{ name: t("invoices.accounting.number") }, { name: t("invoices.accounting.rule") }]}
          >
            {latest.faults.map(({ number, rule }) => (
              <Row key={`${number} ${rule}`}>
                <Cell>{number}</Cell>
                <Cell>{t(`invoices.accounting.rules.${rule}`)}</Cell>
              </Row>
            ))}
          </Table>
        </>
      )}
      {latest && (
        <>
          <h2 className="px-5 pt-6 pb-2 text-base">{t("invoices.accounting.latest")}</h2>
          <Table
            caption={t("invoices.accounting.latest")}
            columns={[
              { name: t("invoices.accounting.at") },
              { name: t("invoices.accounting.by") },
              { name: t("invoices.accounting.documents"), align: "right" },
              { name: t("invoices.accounting.found"), align: "right" },
            ]}
          >
            {made.map(({ at, actorName, documents, faults }) => (
              <Row key={at.toISOString()}>
                <Cell>
                  {shortDayText(at, locale)}, {timeText(at, locale)}
                </Cell>
                <Cell>{actorName}</Cell>
                <Cell align="right">{documents}</Cell>
                <Cell align="right">
                  <span className={faults.length > 0 ? "font-medium text-vermilion" : "text-muted"}>
                    {faults.length}
                  </span>
                </Cell>
              </Row>
            ))}
          </Table>
        </>
      )}
    </>
  );
}
