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
  const small = clsx("text-muted", size === "lg" ? "text-sm" : "text-xs");
  return (
    <>
      <p
        className={clsx(
          "figures font-semibold",
          size === "lg" ? "font-display text-3xl" : "text-lg",
          price.prior && "text-vermilion",
        )}
      >
        {price.from && <span className="font-text text-sm font-normal text-muted">{t("shop.price.from")} </span>}
        {text(price.minor)}
      </p>
      {price.prior && (
        <p className={clsx(small, "text-balance")}>
          <s className="figures">{text(price.prior.minor)}</s> {t("shop.price.prior")}
        </p>
      )}
      {price.unitPrice && (
        <p className={clsx(small, "figures")}>
          {text(price.unitPrice.minor)}/{t(`shop.price.per.${price.unitPrice.per}`)}
        </p>
      )}
      {price.ecoFeeMinor > 0 && (
        <p className={clsx(small, "figures")}>{t("shop.price.ecoFee", { amount: text(price.ecoFeeMinor) })}</p>
      )}
    </>
  );
}

/** "−18 %", on the corner of a reduced product's picture. */
export function Reduction({ percent, locale }: { percent: number; locale: Locale }) {
  return (
    <span className="figures rounded-control bg-vermilion px-1.5 py-0.5 text-sm font-semibold text-paper">
      −{percent}
      {locale === "fr" ? "\u00A0%" : "%"}
    </span>
  );
}
