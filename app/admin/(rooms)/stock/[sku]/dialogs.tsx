import { FormDialog } from "#components/admin/form-dialog";
import { ActionRadio } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import { type StockAtPlace, setAsideReasons } from "#lib/inventory/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { stockWords } from "../stock-words";
import { adjust, changeTerms, putAside } from "./actions";

type Shelf = Pick<StockAtPlace, "locationCode" | "locationName" | "onHand">;
type At = Readonly<{ sku: string; level: StockAtPlace; locale: Locale }>;

function Where({ sku, level }: Readonly<{ sku: string; level: Shelf }>) {
  return (
    <>
      <input type="hidden" name="sku" value={sku} />
      <input type="hidden" name="location" value={level.locationCode} />
    </>
  );
}

/** A count or a difference, with its reason. */
export function AdjustDialog({ sku, level, locale }: Readonly<{ sku: string; level: Shelf; locale: Locale }>) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t("admin.stock.adjust")}
      title={t("admin.stock.adjustAt", { sku, place: level.locationName })}
      action={adjust}
      submit={t("common.save")}
      keep={t("admin.order.keep")}
      words={stockWords(locale)}
    >
      <Where sku={sku} level={level} />
      <fieldset>
        <legend className="sr-only">{t("admin.stock.adjust")}</legend>
        <ActionRadio name="kind" value="count" defaultChecked>
          {t("admin.stock.kindCount")}
        </ActionRadio>
        <ActionRadio name="kind" value="delta">
          {t("admin.stock.kindDelta")}
        </ActionRadio>
      </fieldset>
      <ActionField
        name="number"
        label={t("admin.stock.number")}
        inputMode="numeric"
        maxLength={8}
        value={String(level.onHand)}
      />
      <ActionField name="reason" label={t("admin.order.reason")} maxLength={200} />
    </FormDialog>
  );
}

/** `signs`: may write off what lies aside. */
export function SetAsideDialog({ sku, level, locale, signs }: At & { signs: boolean }) {
  const t = translator(locale);
  const fates = ["set_aside", "restore", ...(signs ? (["write_off"] as const) : [])] as const;
  return (
    <FormDialog
      button={t("stock.setAside.button")}
      title={t("stock.setAside.title", { sku, place: level.locationName })}
      action={putAside}
      submit={t("common.save")}
      keep={t("admin.order.keep")}
      words={stockWords(locale)}
    >
      <Where sku={sku} level={level} />
      <p className="text-sm text-muted">{t("stock.setAside.asideNow", level.aside)}</p>
      <fieldset>
        <legend className="sr-only">{t("stock.setAside.button")}</legend>
        {fates.map((fate, index) => (
          <ActionRadio key={fate} name="fate" value={fate} defaultChecked={index === 0}>
            {t(`stock.setAside.${fate}`)}
          </ActionRadio>
        ))}
      </fieldset>
      <fieldset className="flex flex-wrap gap-x-6">
        <legend className="text-[0.9375rem] font-medium">{t("stock.setAside.why")}</legend>
        {setAsideReasons.map((why, index) => (
          <ActionRadio key={why} name="why" value={why} defaultChecked={index === 0}>
            {t(`stock.setAside.${why}`)}
          </ActionRadio>
        ))}
      </fieldset>
      <ActionField name="units" label={t("stock.setAside.units")} inputMode="numeric" maxLength={6} value="1" />
      <ActionField name="reason" label={t("admin.order.reason")} maxLength={200} />
    </FormDialog>
  );
}

export function TermsDialog({ sku, level, locale }: At) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t("stock.terms.button")}
      title={t("stock.terms.title", { sku, place: level.locationName })}
      action={changeTerms}
      submit={t("common.save")}
      keep={t("admin.order.keep")}
      words={stockWords(locale)}
    >
      <Where sku={sku} level={level} />
      <ActionField
        name="safety"
        label={t("stock.terms.safety")}
        inputMode="numeric"
        maxLength={6}
        value={String(level.safety)}
      />
      <ActionField
        name="backorderLimit"
        label={t("stock.terms.backorder")}
        hint={t("stock.terms.backorderHint")}
        inputMode="numeric"
        maxLength={6}
        value={String(level.backorderLimit)}
      />
      <ActionField
        name="expectedOn"
        type="date"
        label={t("stock.terms.expectedOn")}
        hint={t("stock.terms.expectedHint")}
        value={level.expectedOn ?? ""}
      />
      <ActionField name="reason" label={t("admin.order.reason")} maxLength={200} />
    </FormDialog>
  );
}
