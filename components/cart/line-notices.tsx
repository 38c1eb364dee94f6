import { Icon } from "#components/ui/icon";
import type { LineNotice } from "#lib/cart/schema";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import type { Translator } from "#lib/language/translator";

/** What has changed about a line since it was put in: told, never silent (ux S65). */
export function LineNotices({ notices, locale, t }: { notices: readonly LineNotice[]; locale: Locale; t: Translator }) {
  if (notices.length === 0) return null;
  return (
    <ul className="mt-2 space-y-1 text-sm text-amber">
      {notices.map((notice) => (
        <li key={notice.code} className="flex gap-2">
          <Icon name="warning" className="mt-0.5 size-4" />
          <span className="figures">{sentence(notice, locale, t)}</span>
        </li>
      ))}
    </ul>
  );
}

function sentence(notice: LineNotice, locale: Locale, t: Translator): string {
  switch (notice.code) {
    case "price_changed":
      return t("cart.notices.price_changed", {
        was: moneyText(money(notice.was), locale),
        is: moneyText(money(notice.is), locale),
      });
    case "short_of_stock":
      return t("cart.notices.short_of_stock", { available: notice.available });
    default:
      return t(`cart.notices.${notice.code}`);
  }
}
