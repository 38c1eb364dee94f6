import { Field } from "#components/ui/field";
import { Input } from "#components/ui/input";
import { Select } from "#components/ui/select";
import { measureText } from "#lib/catalogue/measure-text";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { Offer } from "./offer.ts";

/** The most amounts that a list of them offers; more is asked for in the cart. */
const amountsOffered = 20;

/** What some goods ask before they go into the cart: the words to engrave, how much to cut or weigh. */
export function HowItIsSold({ offer, locale }: { offer: Offer; locale: Locale }) {
  const t = translator(locale);
  const { saleTerms: { engraved, byMeasure } = {} } = offer.product;
  const { measure, maxQuantity, price } = offer.variant;
  return (
    <>
      {engraved && (
        <Field
          id="wording"
          label={inLocale({ fr: engraved.labelFr, en: engraved.labelEn }, locale)}
          hint={t("kinds.wordingHint", { most: engraved.most })}
          className="w-full"
        >
          {(control) => <Input name="wording" required maxLength={engraved.most} autoComplete="off" {...control} />}
        </Field>
      )}
      {byMeasure && measure && (
        <div className="w-full">
          <label htmlFor="how-much" className="text-sm font-semibold">
            {t("kinds.howMuch")}
          </label>
          <Select id="how-much" name="quantity" className="mt-1.5">
            {Array.from({ length: Math.min(amountsOffered, maxQuantity) }, (_, i) => i + 1).map((units) => (
              <option key={units} value={units}>
                {measureText(measure.amount * units, measure.unit, locale)} · {moneyText(money(price * units), locale)}
              </option>
            ))}
          </Select>
        </div>
      )}
    </>
  );
}
