import { KeptTick } from "#components/admin/catalogue/kept";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import { vatRates } from "#lib/catalogue/content";
import type { ProductForEdit } from "#lib/catalogue/queries-admin";
import type { SaleTerms } from "#lib/catalogue/sale-terms";
import type { Dimensions } from "#lib/catalogue/volume";
import type { Locale } from "#lib/kernel/locale";
import { typedText } from "#lib/kernel/minor-of";
import { perMilleText } from "#lib/kernel/share-text";
import { translator } from "#lib/language/translator";

const classes = ["parcel", "bulky", "furniture", "plant", "digital"] as const;
const conditions = ["as_new", "very_good", "good", "fair"] as const;

/** How it is sold and sent: its VAT, its class, its size, what is particular about it. */
export function SaleFields({ product, locale }: { product: ProductForEdit; locale: Locale }) {
  const t = translator(locale);
  const { condition, engraved, ...kept } = product.saleTerms as SaleTerms;
  const size = (product.dimensions ?? {}) as Partial<Dimensions>;
  const known = classes.find((one) => one === product.shippingClass);
  return (
    <>
      <ActionSelect name="vatBasisPoints" label={t("productRoom.vat")} value={String(product.vatBasisPoints)}>
        {vatRates.map((rate) => (
          <option key={rate} value={rate}>
            {perMilleText(rate / 10, locale)}
          </option>
        ))}
      </ActionSelect>
      <ActionField
        name="ecoFeeMinor"
        label={t("productRoom.ecoFee")}
        value={typedText(product.ecoFeeMinor, locale)}
        inputMode="decimal"
        maxLength={10}
      />
      <ActionSelect name="shippingClass" label={t("productRoom.shippingClass")} value={product.shippingClass}>
        {classes.map((one) => (
          <option key={one} value={one}>
            {t(`productRoom.shippingClasses.${one}`)}
          </option>
        ))}
        {!known && <option>{product.shippingClass}</option>}
      </ActionSelect>
      <ActionSelect name="condition" label={t("productRoom.condition")} value={condition ?? ""}>
        <option value="">{t("productRoom.conditions.none")}</option>
        {conditions.map((one) => (
          <option key={one} value={one}>
            {t(`productRoom.conditions.${one}`)}
          </option>
        ))}
      </ActionSelect>
      <fieldset className="col-span-full grid grid-cols-3 gap-4">
        <legend className="pb-1 text-[0.9375rem] font-medium">{t("productRoom.dimensions")}</legend>
        {(["length", "width", "height"] as const).map((side) => (
          <ActionField
            key={side}
            name={`dimensions.${side}`}
            label={t(`productRoom.${side}`)}
            value={size[side] ? String(size[side]) : ""}
            inputMode="numeric"
            maxLength={6}
          />
        ))}
      </fieldset>
      <input type="hidden" name="keptTerms" value={JSON.stringify(kept)} />
      <details className="col-span-full" open={engraved !== undefined}>
        <summary className="w-fit cursor-pointer py-2 text-sm text-blue hover:underline">
          {t("productRoom.engraved")}
        </summary>
        <div className="grid gap-4 pt-2 md:grid-cols-2">
          <ActionField
            name="engraved.labelFr"
            label={t("productRoom.engraved")}
            value={engraved?.labelFr ?? ""}
            maxLength={60}
          />
          <ActionField
            name="engraved.labelEn"
            label={t("productRoom.engravedEn")}
            value={engraved?.labelEn ?? ""}
            maxLength={60}
          />
          <ActionField
            name="engraved.most"
            label={t("productRoom.engravedMost")}
            value={String(engraved?.most ?? "")}
            inputMode="numeric"
            maxLength={2}
          />
          <ActionField
            name="engraved.days"
            label={t("productRoom.engravedDays")}
            value={String(engraved?.days ?? "")}
            inputMode="numeric"
            maxLength={2}
          />
        </div>
      </details>
      <KeptTick name="storeOnly" checked={product.storeOnly}>
        {t("productRoom.storeOnly")}
      </KeptTick>
    </>
  );
}
