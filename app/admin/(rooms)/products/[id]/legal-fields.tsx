import { KeptTick } from "#components/admin/catalogue/kept";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import type { LegalFacts } from "#lib/catalogue/legal-facts";
import { legalField } from "#lib/catalogue/typed-legal";
import type { Locale } from "#lib/kernel/locale";
import { typedText } from "#lib/kernel/minor-of";
import { translator } from "#lib/language/translator";
import { AllergenFields } from "./allergen-fields.tsx";

const figures = ["warrantyMonths", "sparePartsYears", "bestBeforeMonths", "ageMin"] as const;
const ticks = ["coldChain", "loiEvin", "ce", "toyWarning", "fixedBookPrice", "triman"] as const;
const withdrawals = ["made_to_measure", "perishable", "sealed", "dated_service"] as const;

/** What the law wants told, each fact in its own field. */
export function LegalFields({ legal, locale }: { legal: LegalFacts; locale: Locale }) {
  const t = translator(locale);
  const text = (value: number | undefined) =>
    value === undefined ? "" : String(value).replace(".", locale === "fr" ? "," : ".");
  const maker = { name: "", address: "", contact: "", ...legal.maker };
  return (
    <>
      <ActionSelect
        name={legalField("energyClass")}
        label={t("productRoom.energyClass")}
        value={legal.energyClass ?? ""}
      >
        <option value="">{t("productRoom.unsaid")}</option>
        {[..."ABCDEFG"].map((letter) => (
          <option key={letter}>{letter}</option>
        ))}
      </ActionSelect>
      <ActionField
        name={legalField("eprel")}
        label={t("productRoom.eprel")}
        value={legal.eprel ?? ""}
        inputMode="numeric"
        maxLength={10}
      />
      <ActionField
        name={legalField("durabilityIndex")}
        label={t("productRoom.durabilityIndex")}
        value={text(legal.durabilityIndex)}
        inputMode="decimal"
        maxLength={4}
      />
      {figures.map((fact) => (
        <ActionField
          key={fact}
          name={legalField(fact)}
          label={t(`productRoom.${fact}`)}
          value={text(legal[fact])}
          inputMode="numeric"
          maxLength={4}
        />
      ))}
      <ActionField
        name={legalField("depositMinor")}
        label={t("productRoom.depositMinor")}
        value={legal.depositMinor ? typedText(legal.depositMinor, locale) : ""}
        inputMode="decimal"
        maxLength={10}
      />
      <ActionField name={legalField("clp")} label={t("productRoom.clp")} value={legal.clp ?? ""} maxLength={80} />
      <ActionField
        name={legalField("repairabilityNote")}
        label={t("productRoom.repairabilityNote")}
        value={legal.repairabilityNote ?? ""}
        maxLength={300}
      />
      <ActionSelect name={legalField("withdrawal")} label={t("productRoom.withdrawal")} value={legal.withdrawal ?? ""}>
        <option value="">{t("productRoom.withdrawals.none")}</option>
        {withdrawals.map((why) => (
          <option key={why} value={why}>
            {t(`productRoom.withdrawals.${why}`)}
          </option>
        ))}
      </ActionSelect>
      {legal.isbnPlaceholder && <input type="hidden" name={legalField("isbnPlaceholder")} value="on" />}
      <div className="col-span-full flex flex-wrap gap-x-6">
        {ticks.map((fact) => (
          <KeptTick key={fact} name={legalField(fact)} checked={Boolean(legal[fact])}>
            {t(`productRoom.${fact}`)}
          </KeptTick>
        ))}
      </div>
      <AllergenFields told={legal.allergens} locale={locale} />
      <fieldset id="maker" className="col-span-full grid gap-4 md:grid-cols-2">
        <legend className="text-[0.9375rem] font-medium">{t("productRoom.maker")}</legend>
        <p className="col-span-full text-sm text-muted">{t("productRoom.makerHint")}</p>
        <ActionField
          name={legalField("maker.name")}
          label={t("productRoom.makerName")}
          value={maker.name}
          maxLength={120}
        />
        <ActionField
          name={legalField("maker.contact")}
          label={t("productRoom.makerContact")}
          value={maker.contact}
          maxLength={200}
        />
        <ActionField
          name={legalField("maker.address")}
          label={t("productRoom.makerAddress")}
          value={maker.address}
          maxLength={300}
          className="md:col-span-2"
        />
      </fieldset>
    </>
  );
}
