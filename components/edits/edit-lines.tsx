import { Input } from "#components/ui/input";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";

/** A line of the order with how many of it are wanted. */
export type EditedLine = Readonly<{
  id: string;
  sku: string;
  name: string;
  optionsText: string;
  unitMinor: number;
  ordered: number;
  wanted: number;
  /** Its parcel is prepared or gone. */
  frozen: boolean;
}>;

/** The lines of the order, each with its own price and a field for how many there shall be. */
export function EditLines({ lines, locale }: { lines: readonly EditedLine[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <table className="w-full max-w-2xl text-sm">
      <thead>
        <tr className="h-8 text-left text-xs text-muted">
          <th scope="col" className="font-normal">
            {t("edits.article")}
          </th>
          <th scope="col" className="px-3 text-right font-normal max-sm:hidden">
            {t("edits.now")}
          </th>
          <th scope="col" className="w-24 font-normal">
            {t("edits.wanted")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} className="border-t border-hairline">
            <td className="py-2 pr-3">
              <span className="block text-base [overflow-wrap:anywhere]">{line.name}</span>
              <span className="figures block text-muted">
                {[line.optionsText, line.sku, moneyText(money(line.unitMinor), locale)].filter(Boolean).join(", ")}
              </span>
              {line.frozen && <span className="block text-muted">{t("edits.frozen")}</span>}
            </td>
            <td className="figures px-3 text-right max-sm:hidden">{line.ordered}</td>
            <td>
              <Input
                type="number"
                inputMode="numeric"
                min={line.frozen ? line.ordered : 0}
                max={999}
                name={`u.${line.id}`}
                defaultValue={line.wanted}
                aria-label={t("edits.quantityOf", { name: line.name })}
                className="figures h-11"
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
