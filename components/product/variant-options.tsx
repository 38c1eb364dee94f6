import { StateLink } from "#components/list/state-link";
import type { ProductOptionView } from "#lib/catalogue/schema";
import { type Choice, valueChoices } from "#lib/catalogue/variant-choice";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Offer } from "./offer.ts";

export const variantHref = (locale: Locale, handle: string, choice: Choice): string => {
  const query = new URLSearchParams(Object.entries(choice).sort(([a], [b]) => a.localeCompare(b))).toString();
  return `/${locale}/p/${handle}${query && `?${query}`}`;
};

/**
 * Each option as a row of buttons. A value is a link to its variant: the address, the picture, the price and the promise
 * follow, with or without script. What is sold out is struck but can be looked at (ux S49, S50).
 */
export function VariantOptions({ offer, locale }: { offer: Offer; locale: Locale }) {
  const { product, variant } = offer;
  return product.options
    .filter(({ values }) => values.length > 1)
    .map((option) => (
      <fieldset key={option.code} className="mt-5">
        <legend className="text-sm">
          <span className="text-muted">{translator(locale)("product.option", { label: option.label })}</span>{" "}
          <span className="font-semibold">{labelOf(option, variant.options[option.code])}</span>
        </legend>
        <Values offer={offer} option={option} locale={locale} />
      </fieldset>
    ));
}

function Values({ offer, option, locale }: { offer: Offer; option: ProductOptionView; locale: Locale }) {
  const t = translator(locale);
  const { product, variant } = offer;
  return (
    <ul className="mt-2.5 flex flex-wrap gap-1.5 sm:gap-2">
      {valueChoices(product.variants, variant, option).map(({ value, choice, chosen, available }) => {
        const label = labelOf(option, value);
        const swatch = option.values.find(({ code }) => code === value)?.swatch;
        return (
          <li key={value}>
            <StateLink
              href={variantHref(locale, product.handle, choice)}
              replace
              rel="nofollow"
              aria-current={chosen || undefined}
              aria-label={available ? undefined : t("product.unavailableValue", { label })}
              data-out={available ? undefined : ""}
              className="option-value"
            >
              {swatch && <i style={{ background: swatch }} />}
              {label}
            </StateLink>
          </li>
        );
      })}
    </ul>
  );
}

/** The name of a value in its option: "Rouge brique". */
export const labelOf = (option: ProductOptionView, value: string | undefined): string =>
  option.values.find(({ code }) => code === value)?.label ?? "";
