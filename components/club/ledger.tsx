import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { LedgerLine } from "#lib/loyalty/schema";

/** What happened on the cagnotte, in words, the latest first. */
export function Ledger({ lines, locale }: { lines: readonly LedgerLine[]; locale: Locale }) {
  const t = translator(locale);
  if (lines.length === 0) return <p className="text-muted">{t("club.account.noLedger")}</p>;
  return (
    <ul className="max-w-2xl divide-y divide-hairline border-y border-hairline">
      {lines.map((line) => (
        <li key={line.id} className="figures flex items-baseline gap-4 py-2.5 text-[15px]">
          <span className="min-w-0 flex-1">
            {lineText(line, locale)}
            <span className="block text-sm text-muted">
              {dateText(line.at, locale)}
              {line.owed !== 0 &&
                line.kind !== "settle" &&
                `, ${t("club.entry.owed", { amount: signless(line.owed, locale) })}`}
            </span>
          </span>
          <span className="whitespace-nowrap">{signed(line.amount, locale)}</span>
        </li>
      ))}
    </ul>
  );
}

function lineText({ kind, amount, orderNumber, receipt }: LedgerLine, locale: Locale): string {
  const t = translator(locale);
  const about = orderNumber
    ? t("club.entry.order", { number: orderNumber })
    : t("club.entry.receipt", { number: receipt ?? "" });
  if (amount > 0 && kind === "burn") return t("club.entry.burnBack", { about });
  if (amount > 0 && kind === "expire") return t("club.entry.expireBack");
  return t(`club.entry.${kind}`, { about });
}

const signless = (minor: number, locale: Locale) => moneyText(money(Math.abs(minor)), locale);
const signed = (minor: number, locale: Locale) => `${minor < 0 ? "−" : "+"}${signless(minor, locale)}`;
