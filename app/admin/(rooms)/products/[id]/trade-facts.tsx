import { FormDialog } from "#components/admin/form-dialog";
import { ActionField } from "#components/ui/action-form";
import type { ProductForEdit } from "#lib/catalogue/queries-admin";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { catalogueWords } from "../catalogue-words.ts";
import { tradeFacts } from "./actions";

type Variant = ProductForEdit["variants"][number];

/** What customs ask of a variant that leaves the Union, and what was paid for one bought used. */
export function TradeFacts({ variant, isUsed, locale }: { variant: Variant; isUsed: boolean; locale: Locale }) {
  const t = translator(locale);
  const { sku, hsCode, originCountry, boughtForMinor } = variant;
  const words = catalogueWords(locale);
  return (
    <FormDialog
      button={t("catalogue.trade.open")}
      title={t("catalogue.trade.title", { sku })}
      action={tradeFacts}
      submit={t("common.save")}
      keep={t("catalogue.keep")}
      words={{
        ...words,
        problems: {
          ...words.problems,
          hsCode: t("catalogue.trade.hsHint"),
          originCountry: t("catalogue.trade.originHint"),
          boughtForMinor: t("admin.products.refusals.amount"),
        },
      }}
    >
      <input type="hidden" name="sku" value={sku} />
      <ActionField
        name="hsCode"
        label={t("catalogue.trade.hs")}
        hint={t("catalogue.trade.hsHint")}
        inputMode="numeric"
        maxLength={10}
        value={hsCode ?? ""}
      />
      <ActionField
        name="originCountry"
        label={t("catalogue.trade.origin")}
        hint={t("catalogue.trade.originHint")}
        maxLength={2}
        value={originCountry ?? ""}
      />
      {isUsed && (
        <ActionField
          name="boughtFor"
          label={t("catalogue.trade.bought")}
          hint={t("catalogue.trade.boughtHint")}
          inputMode="decimal"
          maxLength={12}
          value={boughtForMinor === null ? "" : (boughtForMinor / 100).toFixed(2)}
        />
      )}
    </FormDialog>
  );
}
