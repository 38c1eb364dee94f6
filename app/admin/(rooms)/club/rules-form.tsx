import { refusalWords } from "#app/refusal-words";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { typedText } from "#lib/kernel/minor-of";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import type { LoyaltyProgram } from "#lib/loyalty/rules";
import { saveDraft } from "./actions";
import { mostFactors, mostTiers } from "./read-rules.ts";

const places = (count: number) => Array.from({ length: count }, (_, i) => i);

/** Everything that the rules say, to be written anew. */
export function RulesForm({ program, locale }: { program: LoyaltyProgram | null; locale: Locale }) {
  const t = translator(locale);
  const { tiers = [], factors = [], expiryMonths = 12, birthdayMinor = 0 } = program ?? {};
  const invalid = refusalText("invalid", locale).detail;
  return (
    <ActionForm
      action={saveDraft}
      refusals={refusalWords(["unknown_category", "invalid", "forbidden", "cross_site"], locale)}
      problems={{ missing: invalid, invalid, too_short: invalid, too_long: invalid }}
      className="grid gap-6 px-5 pb-6"
    >
      <p className="text-[13px] text-muted">{t("club.desk.empty")}</p>
      {places(mostTiers).map((i) => {
        const tier = tiers[i];
        const name = (field: string) => `rules.tiers.${i}.${field}`;
        return (
          <fieldset key={i} className="grid grid-cols-2 gap-3 lg:grid-cols-6">
            <legend className="mb-1 font-medium">{t("club.desk.tierRow", { n: i + 1 })}</legend>
            <ActionField name={name("code")} label={t("club.desk.code")} value={tier?.code ?? ""} maxLength={20} />
            <ActionField
              name={name("nameFr")}
              label={t("club.desk.nameFr")}
              value={tier?.nameFr ?? ""}
              maxLength={40}
            />
            <ActionField
              name={name("nameEn")}
              label={t("club.desk.nameEn")}
              value={tier?.nameEn ?? ""}
              maxLength={40}
            />
            <ActionField
              name={name("fromPoints")}
              label={t("club.desk.fromPoints")}
              value={tier ? String(tier.fromPoints) : ""}
              inputMode="numeric"
              maxLength={6}
            />
            <ActionField
              name={name("earnBasisPoints")}
              label={t("club.desk.earn")}
              value={tier ? typedText(tier.earnBasisPoints, locale) : ""}
              inputMode="decimal"
              maxLength={5}
            />
            <ActionField
              name={name("returnDays")}
              label={t("club.desk.returnDays")}
              value={tier ? String(tier.returnDays) : ""}
              inputMode="numeric"
              maxLength={3}
            />
          </fieldset>
        );
      })}
      <h3 className="text-base">{t("club.desk.factors")}</h3>
      {places(mostFactors).map((i) => {
        const factor = factors[i];
        return (
          <fieldset key={i} className="grid grid-cols-2 gap-3 lg:max-w-2xl">
            <legend className="sr-only">{t("club.desk.factorRow", { n: i + 1 })}</legend>
            <ActionField
              name={`rules.factors.${i}.category`}
              label={t("club.desk.category")}
              value={factor?.category ?? ""}
              maxLength={200}
            />
            <ActionField
              name={`rules.factors.${i}.basisPoints`}
              label={t("club.desk.factor")}
              value={factor ? typedText(factor.basisPoints / 100, locale) : ""}
              inputMode="decimal"
              maxLength={5}
            />
          </fieldset>
        );
      })}
      <div className="grid gap-3 lg:max-w-2xl lg:grid-cols-2">
        <ActionField
          name="rules.expiryMonths"
          label={t("club.desk.expiryMonths")}
          value={String(expiryMonths)}
          inputMode="numeric"
          maxLength={2}
        />
        <ActionField
          name="rules.birthdayMinor"
          label={t("club.desk.birthday")}
          value={typedText(birthdayMinor, locale)}
          inputMode="decimal"
          maxLength={6}
        />
      </div>
      <div>
        <Button type="submit" look="primary">
          {t("club.desk.save")}
        </Button>
      </div>
    </ActionForm>
  );
}
