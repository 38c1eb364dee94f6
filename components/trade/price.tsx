import { clsx } from "clsx";
import type { PriorPrice, UnitPrice } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";

export type PriceFacts = Readonly<{
  minor: number;
  /** "dès": the lowest of several. */
  from?: boolean;
  prior: PriorPrice | null;
  unitPrice: UnitPrice | null;
  ecoFeeMinor: number;
}>;

/**
 * The order is fixed by law and habit: price (vermilion only if reduced), prior price with its legal words (L5),
 * price per unit (L2), eco-participation (L21). VAT included, always (L1).
 */
export function Price({ price, locale, size = "md" }: { price: PriceFacts; locale: Locale; size?: "md" | "lg" }) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const small = size === "lg" && "text-sm";
  return (
    <>
      <p className={clsx("price", size === "lg" && "font-display text-3xl", price.prior && "text-vermilion")}>
        {price.from && <span>{t("shop.price.from")} </span>}
        {text(price.minor)}
      </p>
      {price.prior && (
        <p className={clsx("price-prior", small)}>
          <s>{text(price.prior.minor)}</s> {t("shop.price.prior")}
        </p>
      )}
      {price.unitPrice && (
        <p className={clsx("price-note", small)}>
          {text(price.unitPrice.minor)}/{t(`shop.price.per.${price.unitPrice.per}`)}
        </p>
      )}
      {price.ecoFeeMinor > 0 && (
        <p className={clsx("price-note", small)}>{t("shop.price.ecoFee", { amount: text(price.ecoFeeMinor) })}</p>
      )}
    </>
  );
}

/** "−18 %", on the corner of a reduced product's picture. */
export function Reduction({ percent, locale }: { percent: number; locale: Locale }) {
  return (
    <span className="reduction">
      −{percent}
      {locale === "fr" ? "\u00A0%" : "%"}
    </span>
  );
}
