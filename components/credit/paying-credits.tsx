import type { ReactNode } from "react";
import type { CartCredit, PricedCart } from "#lib/cart/schema";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";

/** What a credit is called wherever it pays. */
export function creditName({ kind, lastFour }: Pick<CartCredit, "kind" | "lastFour">, locale: Locale): string {
  const t = translator(locale);
  if (kind === "club") return t("club.cart.name");
  return kind === "gift_card" ? t("credit.cart.giftCard", { lastFour: lastFour ?? "" }) : t("credit.cart.storeCredit");
}

/** Below the total: what gift cards pay of it and what is left. The total stays what it is (law L27). */
export function PayingCredits({
  cart,
  locale,
  remove,
}: {
  cart: Pick<PricedCart, "credits" | "due">;
  locale: Locale;
  /** The button that takes a credit out of the cart; it says `name` to those who cannot see the row. */
  remove: (credit: CartCredit, name: string) => ReactNode;
}) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  if (cart.credits.length === 0) return null;
  return (
    <div className="mt-4 border-t border-hairline pt-3">
      <ul>
        {cart.credits.map((credit) => {
          const name = creditName(credit, locale);
          const left = credit.available - credit.amount;
          return (
            <li key={credit.id} className="flex items-start justify-between gap-x-3 text-[15px]">
              <span className="py-2.5">
                <span className="figures block">{name}</span>
                {credit.available === 0 && <span className="block text-sm text-muted">{t("credit.cart.spent")}</span>}
                {credit.amount > 0 && left > 0 && (
                  <span className="figures block text-sm text-muted">
                    {t("credit.cart.afterThis", { amount: text(left) })}
                  </span>
                )}
              </span>
              <span className="flex items-center gap-x-2">
                <span className="figures whitespace-nowrap">{`−${text(credit.amount)}`}</span>
                {remove(credit, t("credit.cart.remove", { name }))}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="mt-1 flex items-baseline justify-between gap-4 font-semibold">
        <span>{t("credit.cart.due")}</span>
        <span className="figures text-xl" data-testid="due">
          {text(cart.due)}
        </span>
      </p>
    </div>
  );
}

/** How the button that takes a credit out looks. */
export const removeClasses =
  "grid size-11 place-items-center rounded-control text-muted hover:bg-paper hover:text-ink -mr-2.5";
