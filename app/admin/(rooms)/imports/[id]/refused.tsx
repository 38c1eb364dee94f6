import { Cell, Row, Table } from "#components/admin/table";
import { type ImportView, importRefusals } from "#lib/imports/queries";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { reasonText } from "../reason-text";

const shown = 20;

/** The first refused lines with what is wrong with each; the others are in the file. */
export async function Refused({ run, locale }: { run: ImportView; locale: Locale }) {
  if (run.refused === 0) return null;
  const t = translator(locale);
  const { rows } = await importRefusals(run.id, -1, shown);
  return (
    <section className="pt-6">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-5 pb-2">
        <h2 className="text-base">{t("imports.refusals.title")}</h2>
        <a
          href={`/admin/imports/${run.id}/refusals`}
          className="text-[13px] text-blue underline-offset-4 hover:underline max-lg:inline-flex max-lg:min-h-11 max-lg:items-center"
        >
          {t("imports.refusals.download")}
        </a>
      </div>
      <Table
        caption={t("imports.refusals.title")}
        columns={[
          { name: t("imports.refusals.line") },
          { name: t("imports.refusals.key"), hide: "phone" },
          { name: t("imports.refusals.why") },
        ]}
      >
        {rows.map(({ file, line, key, reason }) => (
          <Row key={`${file}-${line}`}>
            <Cell>{file > 0 ? t("imports.refusals.inFile", { file: file + 1, line }) : line}</Cell>
            <Cell hide="phone">{key}</Cell>
            <Cell>
              <span className="whitespace-normal">{reasonText(reason, locale)}</span>
            </Cell>
          </Row>
        ))}
      </Table>
      {run.refused > rows.length && (
        <p className="px-5 pt-2 text-[13px] text-muted">
          {t("imports.refusals.others", { count: run.refused - rows.length })}
        </p>
      )}
    </section>
  );
}
