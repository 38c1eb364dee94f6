import { ActionField } from "#components/ui/action-form";
import type { PricedCart } from "#lib/cart/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** Where the parcel goes, with a second line folded until it is needed. */
export function AddressFields({ address, locale }: { address: PricedCart["address"]; locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="grid grid-cols-6 gap-4">
      <ActionField
        className="col-span-6"
        name="line1"
        label={t("checkout.line1")}
        autoComplete="address-line1"
        maxLength={120}
        value={address?.line1 ?? ""}
      />
      <details className="col-span-6" open={Boolean(address?.line2)}>
        <summary className="flex min-h-11 w-fit list-none items-center text-sm text-blue underline underline-offset-[3px]">
          {t("checkout.addLine2")}
        </summary>
        <ActionField
          name="line2"
          label={t("checkout.line2")}
          optional={t("checkout.optional")}
          autoComplete="address-line2"
          maxLength={120}
          value={address?.line2 ?? ""}
        />
      </details>
      <ActionField
        className="col-span-2"
        name="postcode"
        label={t("checkout.postcode")}
        autoComplete="postal-code"
        inputMode="numeric"
        maxLength={5}
        value={address?.postcode ?? ""}
      />
      <ActionField
        className="col-span-4"
        name="city"
        label={t("checkout.city")}
        autoComplete="address-level2"
        maxLength={80}
        value={address?.city ?? ""}
      />
      <p className="col-span-6 text-sm text-muted">{t("checkout.mainland")}</p>
    </div>
  );
}
