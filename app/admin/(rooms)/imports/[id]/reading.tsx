import { refusalWords } from "#app/refusal-words";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { dialects } from "#lib/imports/dialects";
import { type ImportView, savedMappings } from "#lib/imports/queries";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { readAs } from "../actions";
import { UploadForm } from "../upload-form";
import { MappingTable } from "./mapping-table";

const rates = [2000, 1000, 550, 210, 0];
const control = "h-9 rounded-control border border-edge bg-paper px-2 text-sm max-lg:h-11 max-lg:text-base";

/** How the file is read: its format and why, VAT, and for a table which column says what. */
export async function Reading({ run, locale }: { run: ImportView; locale: Locale }) {
  const t = translator(locale);
  const { settings } = run;
  const isTable = run.source === "table";
  const saved = isTable ? await savedMappings() : [];
  return (
    <section className="pt-6">
      <h2 className="px-5 text-base">{t("imports.reading.title")}</h2>
      <p className="max-w-prose px-5 pt-1 text-pretty text-muted">
        {settings.knownBy.length > 0
          ? t("imports.reading.known", { columns: settings.knownBy.join(", ") })
          : t("imports.reading.unknown")}
      </p>
      {run.source === "prestashop" && (
        <>
          <p className="max-w-prose px-5 pt-1 text-muted">{t("imports.reading.taxRules")}</p>
          <p className="max-w-prose px-5 pt-1">{t("imports.reading.more")}</p>
          <p className="px-5 pt-1 text-[13px] text-muted">
            {t("imports.reading.files", { names: run.files.map(({ name }) => name).join(", ") })}
          </p>
          <UploadForm to={run.id} words={{ file: t("imports.file"), send: t("imports.reading.addFile") }} />
        </>
      )}
      <ActionForm
        action={readAs}
        refusals={refusalWords(["import_not_ready", "mapping_incomplete", "unknown_supplier", "invalid"], locale)}
        problems={{}}
        className="grid gap-4 pt-3"
      >
        <input type="hidden" name="id" value={run.id} />
        <div className="flex flex-wrap gap-4 px-5">
          <label className="grid gap-1 text-sm">
            {t("imports.reading.dialect")}
            <select name="source" defaultValue={run.source} className={control}>
              {dialects.map(({ name }) => (
                <option key={name} value={name}>
                  {t(`imports.dialects.${name as "shopify"}`)}
                </option>
              ))}
            </select>
          </label>
          <label className="grid gap-1 text-sm">
            {t("imports.reading.vat")}
            <select name="vat" defaultValue={settings.vatBasisPoints} className={control}>
              {rates.map((rate) => (
                <option key={rate} value={rate}>
                  {(rate / 100).toLocaleString(locale)} %
                </option>
              ))}
            </select>
          </label>
          <label className="grid gap-1 text-sm">
            {t("imports.reading.prices")}
            <select name="prices" defaultValue={settings.net ? "net" : "gross"} className={control}>
              <option value="gross">{t("imports.reading.gross")}</option>
              <option value="net">{t("imports.reading.net")}</option>
            </select>
          </label>
        </div>
        {isTable && <MappingTable settings={settings} saved={saved} locale={locale} />}
        <div className="px-5">
          <Button type="submit" look={run.state === "judged" ? "secondary" : "primary"} size="sm">
            {t("imports.reading.judge")}
          </Button>
        </div>
      </ActionForm>
    </section>
  );
}
