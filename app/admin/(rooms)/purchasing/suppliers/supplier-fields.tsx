import type { ComponentProps } from "react";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import { Checkbox } from "#components/ui/checkbox";
import { type Locale, locales } from "#lib/kernel/locale";
import { typedText } from "#lib/kernel/minor-of";
import { translator } from "#lib/language/translator";
import { type SupplierView, serviceLevels } from "#lib/purchasing/schema";
import { weekdays, weekdayText } from "./days-text.ts";

type Own = Partial<ComponentProps<typeof ActionField>>;

/** What is agreed with a supplier; `supplier` is null for a new one, which also gets its code. */
export function SupplierFields({ supplier, locale }: { supplier: SupplierView | null; locale: Locale }) {
  const t = translator(locale);
  const field = (name: string, label: string, value: string | number, own: Own = {}) => (
    <ActionField key={name} name={name} label={label} value={String(value)} maxLength={120} {...own} />
  );
  const figure = { inputMode: "numeric", maxLength: 3 } as const;
  return (
    <>
      {supplier ? (
        <input type="hidden" name="code" value={supplier.code} />
      ) : (
        field("code", t("purchasing.suppliers.code"), "", { hint: t("purchasing.suppliers.codeHint"), maxLength: 12 })
      )}
      {field("name", t("purchasing.suppliers.name"), supplier?.name ?? "")}
      {field("email", t("purchasing.suppliers.email"), supplier?.email ?? "", { type: "email" })}
      {field("street", t("purchasing.suppliers.street"), supplier?.street ?? "")}
      <div className="grid grid-cols-2 gap-3">
        {field("postcode", t("purchasing.suppliers.postcode"), supplier?.postcode ?? "", { maxLength: 12 })}
        {field("city", t("purchasing.suppliers.city"), supplier?.city ?? "")}
        {field("country", t("purchasing.suppliers.country"), supplier?.country ?? "FR", { maxLength: 2 })}
        <ActionSelect name="locale" label={t("purchasing.suppliers.locale")} value={supplier?.locale ?? "fr"}>
          {locales.map((one) => (
            <option key={one} value={one}>
              {t(`purchasing.suppliers.locales.${one}`)}
            </option>
          ))}
        </ActionSelect>
        {field("leadDays", t("purchasing.suppliers.leadDays"), supplier?.leadDays ?? 7, figure)}
        {field("coverDays", t("purchasing.suppliers.coverDays"), supplier?.coverDays ?? 90, figure)}
      </div>
      <fieldset>
        <legend className="text-[0.9375rem] font-medium">{t("purchasing.suppliers.orderDays")}</legend>
        <div className="flex flex-wrap gap-x-4">
          {weekdays.map((day) => (
            <Checkbox
              key={day}
              name="orderDays[]"
              value={day}
              defaultChecked={supplier ? supplier.orderDays.includes(day) : day === 1}
            >
              {weekdayText(day, locale)}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <ActionSelect
        name="servicePercent"
        label={t("purchasing.suppliers.service")}
        hint={t("purchasing.suppliers.serviceHint")}
        value={String(supplier?.servicePercent ?? 95)}
      >
        {serviceLevels.map((percent) => (
          <option key={percent} value={percent}>
            {t("purchasing.suppliers.servicePercent", { percent })}
          </option>
        ))}
      </ActionSelect>
      {field("minimumMinor", t("purchasing.suppliers.minimum"), typedText(supplier?.minimumMinor ?? 0, locale), {
        inputMode: "decimal",
        maxLength: 12,
      })}
      {field("terms", t("purchasing.suppliers.terms"), supplier?.terms ?? "", { optional: t("purchasing.optional") })}
    </>
  );
}
