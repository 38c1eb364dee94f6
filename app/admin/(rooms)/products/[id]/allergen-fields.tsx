import { KeptTick } from "#components/admin/catalogue/kept";
import { allergens, trace } from "#lib/catalogue/allergens";
import { allergenName } from "#lib/catalogue/legal-notes";
import { legalField } from "#lib/catalogue/typed-legal";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** The allergens it contains and those it may: "none" says that there are none, which silence does not. */
export function AllergenFields({ told, locale }: { told: readonly string[] | undefined; locale: Locale }) {
  const t = translator(locale);
  const name = legalField("allergens");
  const ticks = (prefix: string) =>
    allergens.map((code) => (
      <KeptTick key={code} name={`${name}[]`} value={prefix + code} checked={told?.includes(prefix + code) ?? false}>
        {allergenName(code, locale)}
      </KeptTick>
    ));
  return (
    <fieldset id={name} className="col-span-full">
      <legend className="text-[0.9375rem] font-medium">{t("productRoom.allergens")}</legend>
      <div className="flex flex-wrap gap-x-5">
        <KeptTick name={`${name}[]`} value="none" checked={told?.length === 0}>
          {t("productRoom.noAllergens")}
        </KeptTick>
        {ticks("")}
      </div>
      <details open={told?.some((code) => code.startsWith(trace)) ?? false}>
        <summary className="w-fit cursor-pointer py-2 text-sm text-blue hover:underline">
          {t("productRoom.traces")}
        </summary>
        <div className="flex flex-wrap gap-x-5">{ticks(trace)}</div>
      </details>
    </fieldset>
  );
}
