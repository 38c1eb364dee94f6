import { clsx } from "clsx";
import { EnergyClass } from "#components/trade/energy-class";
import { Tag } from "#components/trade/tag";
import { measureText } from "#lib/catalogue/measure-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { Offer } from "./offer.ts";
import { OwnPrice } from "./own-price.tsx";
import { ProductOffers } from "./product-offers.tsx";

/** The price in its fixed order, then what delivery costs (ux S45) and the two labels the law wants beside it (L19, L20). */
export function ProductPrice({ offer, locale }: { offer: Offer; locale: Locale }) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const { product, variant, delivery } = offer;
  const { prior, unitPrice } = variant;
  const rhythm = product.saleTerms?.rhythm;
  const facts = [
    product.ecoFeeMinor > 0 && t("shop.price.ecoFee", { amount: text(product.ecoFeeMinor) }),
    delivery &&
      variant.online !== "out" &&
      [
        delivery.price === 0
          ? t("product.delivery.free")
          : t("product.delivery.costs", { price: text(delivery.price) }),
        delivery.price > 0 &&
          delivery.freeFrom !== null &&
          t("product.delivery.freeFrom", { amount: text(delivery.freeFrom) }),
      ]
        .filter(Boolean)
        .join(", "),
  ].filter(Boolean);

  return (
    <div className="figures mt-5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {prior ? (
          <Tag className="text-[32px]!">{text(variant.price)}</Tag>
        ) : (
          <span className="font-display text-[40px] leading-none font-[650] tracking-tight">{text(variant.price)}</span>
        )}
        <span className={clsx("text-sm font-medium text-muted", !prior && "self-end")}>
          {rhythm &&
            `${t("subscriptions.perDelivery")}, ${t(`subscriptions.rhythm.${rhythm.unit}`, { every: rhythm.every })}, `}
          {product.saleTerms?.byMeasure && variant.measure
            ? `${t("kinds.each", { measure: measureText(variant.measure.amount, variant.measure.unit, locale) })}, ${t("product.vat")}`
            : t("product.vat")}
        </span>
        {prior && (
          <span className="font-semibold text-vermilion">
            {t("product.saving", { amount: text(prior.minor - variant.price) })}
          </span>
        )}
      </p>
      {prior && (
        <p className="mt-2.5 text-sm">
          {t.rich("product.priorLabel", { amount: text(prior.minor), s: (words) => <s>{words}</s> })}
        </p>
      )}
      <ProductOffers variant={variant} locale={locale} />
      {unitPrice && (
        <p className="mt-2 text-sm">
          {t("product.perUnit", { amount: text(unitPrice.minor), unit: t(`shop.price.per.${unitPrice.per}`) })}
        </p>
      )}
      <OwnPrice sku={variant.sku} />
      {facts.length > 0 && <p className="mt-2 text-sm text-muted">{facts.join(" · ")}</p>}
      <LegalLabels offer={offer} locale={locale} />
    </div>
  );
}

function LegalLabels({ offer: { product }, locale }: { offer: Offer; locale: Locale }) {
  const t = translator(locale);
  if (!product.energyClass && product.durabilityIndex === null) return null;
  const index = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
      {product.energyClass && <EnergyLabel product={product} letter={product.energyClass} locale={locale} />}
      {product.durabilityIndex !== null && (
        <span className="inline-flex items-center gap-2">
          <span className="rounded-control border border-edge px-2 py-0.5 font-semibold">
            {index.format(product.durabilityIndex)}
            <span className="font-normal text-muted">/10</span>
          </span>
          {t("product.durability")}
        </span>
      )}
    </div>
  );
}

/** The arrow, which leads to the label, and beside it the product information sheet (L20). */
function EnergyLabel({
  product: { energyLabel, informationSheet },
  letter,
  locale,
}: {
  product: Offer["product"];
  letter: string;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      {energyLabel ? (
        <a href={energyLabel} className="inline-flex min-h-11 items-center">
          <EnergyClass letter={letter} label={t("product.energyLabel", { letter })} />
        </a>
      ) : (
        <EnergyClass letter={letter} label={t("product.energy", { letter })} />
      )}
      {informationSheet && (
        <a
          href={informationSheet}
          className="inline-flex min-h-11 items-center text-blue underline-offset-4 hover:underline"
        >
          {t("product.informationSheet")}
        </a>
      )}
    </span>
  );
}
