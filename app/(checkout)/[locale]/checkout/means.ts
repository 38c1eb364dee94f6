import type { PricedCart } from "#lib/cart/schema";
import { laterMeans } from "#lib/checkout/paying-later";
import { limitOf } from "#lib/customers/queries-terms";
import { type Actor, idOf } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { owedOnAccount } from "#lib/orders/queries-owed";

/** How this cart may be paid, in words; on account only by a company that staff allow it, with what is left of that. */
export async function meansFor(cart: PricedCart, actor: Actor, locale: Locale) {
  const t = translator(locale);
  const later = laterMeans(cart);
  const leftMinor = later.includes("on_account") ? await leftOnAccount(actor) : null;
  const left = moneyText(money(Math.max(0, leftMinor ?? 0)), locale);
  return (["card", ...later] as const)
    .filter((one) => one !== "on_account" || leftMinor !== null)
    .map((value) => ({ value, name: t(`paidLater.means.${value}`), hint: t(`paidLater.hints.${value}`, { left }) }));
}

/** Null when the account pays before. */
async function leftOnAccount(actor: Actor): Promise<number | null> {
  const accountId = actor.kind === "customer" ? idOf(actor) : null;
  const limitMinor = accountId ? await limitOf(accountId) : 0;
  return accountId && limitMinor > 0 ? limitMinor - (await owedOnAccount(accountId)) : null;
}
