import { Icon } from "#components/ui/icon";
import { Waiting } from "#components/ui/waiting";
import type { PricedLine } from "#lib/cart/schema";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { LineNotices } from "./line-notices";
import { discountText } from "./offer-text.tsx";
import { QuantityForm } from "./quantity-form";
import { Thumbnail } from "./thumbnail";

export type LineActions = Readonly<{
  change: (form: FormData) => Promise<void>;
  remove: (form: FormData) => Promise<void>;
}>;

/** A line of the cart: picture, name, what it costs, how many, and a way out. */
export function CartLine({
  line,
  net,
  locale,
  actions,
}: {
  line: PricedLine;
  /** Told without VAT too, to a company. */
  net: boolean;
  locale: Locale;
  actions: LineActions;
}) {
  const t = translator(locale);
  const href = `/${locale}/p/${line.handle}`;
  const instead = insteadOf(line);
  return (
    <li className="grid grid-cols-[88px_1fr] gap-x-4 border-t border-hairline py-5 sm:grid-cols-[112px_1fr] sm:gap-x-5">
      <div className="self-start overflow-hidden rounded-control bg-sweep">
        <Thumbnail file={line.picture?.file ?? null} name={line.name} size={112} />
      </div>
      <div className="flex flex-col">
        <div className="flex items-start justify-between gap-4">
          <div>
            <h3 className="font-text text-base leading-snug font-semibold tracking-normal">
              <a href={href} className="rounded-[2px] hover:text-blue hover:underline">
                {line.name}
              </a>
            </h3>
            {line.optionsText && <p className="figures mt-0.5 text-sm text-muted">{line.optionsText}</p>}
            {line.measured && (
              <p className="figures mt-0.5 text-sm">
                <strong className="font-semibold">{line.measured.text}</strong>
                {line.measured.unitPrice &&
                  `, ${moneyText(money(line.measured.unitPrice.minor), locale)} / ${t(`shop.price.per.${line.measured.unitPrice.per}`)}`}
              </p>
            )}
            {line.exception && (
              <p className="mt-0.5 text-sm text-muted">{t(`kinds.notWithdrawable.${line.exception}`)}</p>
            )}
          </div>
          <p className="figures text-right leading-snug whitespace-nowrap">
            <span className={`block font-semibold ${instead === null ? "" : "text-vermilion"}`}>
              {line.gift ? t("cart.offers.gift") : moneyText(money(line.totalGross), locale)}
            </span>
            {instead !== null && (
              <s className="block text-sm text-muted">
                <span className="sr-only">{line.discounts.length > 0 ? t("cart.was") : t("shop.price.prior")} : </span>
                {moneyText(money(instead), locale)}
              </s>
            )}
            {line.quantity > 1 && (
              <span className="block text-sm text-muted">
                {line.unitNet === null
                  ? `${line.quantity} × ${moneyText(money(line.unitGross), locale)}`
                  : t("cart.net.unit", { quantity: line.quantity, amount: moneyText(money(line.unitNet), locale) })}
              </span>
            )}
            {net && !line.gift && (
              <span className="block text-sm text-muted">
                {t("cart.net.line", { amount: moneyText(money(line.totalNet), locale) })}
              </span>
            )}
          </p>
        </div>
        {line.markdowns.map(({ promotionId, name }) => (
          <p key={promotionId} className="mt-2 text-sm text-vermilion">
            {name[locale]}
          </p>
        ))}
        {line.discounts.map((discount) => (
          <p key={discount.promotionId} className="figures mt-2 text-sm text-vermilion">
            {discountText(discount, locale)}
          </p>
        ))}
        <LineNotices notices={line.notices} locale={locale} t={t} />
        {!line.gift && (
          <div className="mt-3 flex flex-wrap items-center gap-x-1 gap-y-1 sm:gap-x-4">
            <QuantityForm
              lineId={line.id}
              name={line.name}
              quantity={line.quantity}
              max={Math.min(999, line.maxQuantity)}
              change={actions.change}
              t={t}
            />
            <form action={actions.remove}>
              <Waiting />
              <input type="hidden" name="lineId" value={line.id} />
              <input type="hidden" name="locale" value={locale} />
              <button
                type="submit"
                className="inline-flex h-11 min-w-11 items-center justify-center gap-1.5 rounded-control px-2 text-sm text-muted hover:text-ink"
              >
                <Icon name="trash" className="size-4" />
                <span className="max-sm:sr-only">{t("cart.remove")}</span>
                <span className="sr-only"> : {line.name}</span>
              </button>
            </form>
          </div>
        )}
      </div>
    </li>
  );
}

/** What a reduced line would have cost: before the offers of the cart, or else at the legal prior price. */
function insteadOf({ discounts, unitGross, prior, quantity }: PricedLine): number | null {
  if (discounts.length > 0) return unitGross * quantity;
  return prior && prior.minor * quantity;
}
