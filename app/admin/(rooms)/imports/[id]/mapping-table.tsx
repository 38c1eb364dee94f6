import { Checkbox } from "#components/ui/checkbox";
import type { RunSettings } from "#lib/imports/run-settings";
import { tableFields } from "#lib/imports/run-settings";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const control = "h-9 w-full rounded-control border border-edge bg-paper px-2 text-sm max-lg:h-11 max-lg:text-base";

type Saved = readonly Readonly<{ name: string; settings: RunSettings }>[];

/** The column that stands for each of our fields, with its first values; the supplier's last mapping fills it in. */
export function MappingTable({ settings, saved, locale }: { settings: RunSettings; saved: Saved; locale: Locale }) {
  const t = translator(locale);
  const used = new Set(Object.values(settings.mapping));
  const others = settings.columns.filter((column) => !used.has(column));
  return (
    <div className="grid gap-4 px-5">
      <label className="grid max-w-sm gap-1 text-sm">
        {t("imports.reading.supplier")}
        <input name="supplier" list="suppliers" defaultValue={settings.supplier} maxLength={60} className={control} />
        <datalist id="suppliers">
          {saved.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <span className="text-muted">{t("imports.reading.supplierHint")}</span>
      </label>
      <table className="w-full max-w-3xl text-sm">
        <thead>
          <tr className="h-8 text-left text-xs text-muted">
            <th className="font-normal">{t("imports.reading.field")}</th>
            <th className="font-normal">{t("imports.reading.column")}</th>
            <th className="font-normal max-sm:hidden">{t("imports.reading.sample")}</th>
          </tr>
        </thead>
        <tbody>
          {tableFields.map((field) => {
            const column = settings.mapping[field] ?? "";
            return (
              <tr key={field} className="border-t border-hairline">
                <th scope="row" className="py-1 pr-3 text-left font-normal">
                  <label htmlFor={`column-${field}`}>{t(`imports.reading.fields.${field}`)}</label>
                </th>
                <td className="py-1 pr-3">
                  <select id={`column-${field}`} name={`column-${field}`} defaultValue={column} className={control}>
                    <option value="">{t("imports.reading.ignore")}</option>
                    {settings.columns.map((one) => (
                      <option key={one} value={one}>
                        {one}
                      </option>
                    ))}
                  </select>
                </td>
                <td className="py-1 text-muted max-sm:hidden">{(settings.sample[column] ?? []).join(" · ")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {others.length > 0 && (
        <fieldset className="grid gap-1">
          <legend className="text-sm">{t("imports.reading.traits")}</legend>
          <div className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
            {others.slice(0, 60).map((column) => (
              <Checkbox key={column} name="traits[]" value={column} defaultChecked={settings.traits.includes(column)}>
                {column}
              </Checkbox>
            ))}
          </div>
        </fieldset>
      )}
      <Checkbox name="remember" value="yes" defaultChecked>
        {t("imports.reading.remember")}
      </Checkbox>
    </div>
  );
}
