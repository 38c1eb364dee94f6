import { ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import type { PricedCart } from "#lib/cart/schema";
import { countryName } from "#lib/kernel/country-name";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** Where the parcel goes, with a second line folded until it is needed. */
export function AddressFields({
  address,
  countries,
  locale,
}: Pick<PricedCart, "address" | "countries"> & { locale: Locale }) {
  const t = translator(locale);
  const isAbroad = countries.some((country) => country !== "FR");
  return (
    <div className="grid grid-cols-6 gap-4">
      {isAbroad && (
        <div className="col-span-6">
          <ActionSelect name="country" label={t("checkout.country")} value={address?.country ?? "FR"}>
            {byName(countries, locale).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </ActionSelect>
        </div>
      )}
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
        inputMode={isAbroad ? "text" : "numeric"}
        maxLength={isAbroad ? 10 : 5}
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
      <p className="col-span-6 text-sm text-muted">{t(isAbroad ? "checkout.countries" : "checkout.mainland")}</p>
    </div>
  );
}

/** The shop's own country first, the others as one looks for them. */
const byName = (countries: readonly string[], locale: Locale) =>
  countries
    .map((code) => ({ code, name: countryName(code, locale) }))
    .sort((a, b) => Number(b.code === "FR") - Number(a.code === "FR") || a.name.localeCompare(b.name, locale));
