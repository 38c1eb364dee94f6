import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { TenderView } from "#lib/orders/schema";
import { tenderName } from "./tender-name.tsx";

/** What paid an order, each with what was given back to it; and what it was given back by instead. */
export function Tenders({ tenders, locale }: { tenders: readonly TenderView[]; locale: Locale }) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  return (
    <ul className="mt-4 space-y-1.5 border-t border-hairline pt-4 text-[15px]">
      {tenders.filter(isShown).map((tender) => (
        <li
          key={`${tender.kind}${tender.lastFour}${tender.amount}${tender.refunded}`}
          className="figures flex justify-between gap-4"
        >
          <span>
            {tenderName(tender, locale)}
            {tender.owed > 0 && (
              <span className="block text-sm text-muted">
                {t("paidLater.tender.owed", { amount: text(tender.owed) })}
              </span>
            )}
            {tender.refunded > 0 && !tender.isElsewhere && (
              <span className="block text-sm text-muted">
                {t("credit.paid.refunded", { amount: text(tender.refunded) })}
              </span>
            )}
          </span>
          <span className="whitespace-nowrap">
            {tender.isElsewhere ? `−${text(tender.refunded)}` : text(tender.amount)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A card whose bank let go of all of it paid nothing. */
const isShown = ({ amount, lapsed }: TenderView): boolean => amount > 0 || lapsed === 0;
