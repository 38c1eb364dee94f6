import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Period } from "./period.ts";
import { PeriodFields } from "./period-fields";

const files = [
  { path: "/admin/accounting/fec", name: "fec", says: "fecText" },
  { path: "/admin/accounting/lines", name: "csv", says: "csvText" },
  { path: "/admin/accounting/archive", name: "archive", says: "archiveText" },
] as const;

/** The files for accountants, each of a period. */
export function ExportsPane({ period, locale }: { period: Period; locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="max-w-[640px] px-5 py-3 text-[13px]">
      <p className="text-muted">{t("invoices.accounting.exportsText")}</p>
      {files.map(({ path, name, says }) => (
        <form key={name} action={path} className="mt-4 border-t border-hairline pt-4">
          <h2 className="text-base">{t(`invoices.accounting.${name}`)}</h2>
          <p className="pt-1 pb-3 text-muted">{t(`invoices.accounting.${says}`)}</p>
          <div className="flex flex-wrap items-end gap-3">
            <PeriodFields period={period} locale={locale} />
            <Button type="submit" size="sm">
              {t("invoices.accounting.download")}
            </Button>
          </div>
        </form>
      ))}
    </div>
  );
}
