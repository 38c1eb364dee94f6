import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { balances, type Check, type CheckCode, checkCodes } from "#lib/xray/schema";

const everything: readonly CheckCode[] = checkCodes;

/** Each total beside the other book that must say the same; red where it does not. */
export function Checks({
  checks,
  of = everything,
  locale,
}: {
  checks: readonly Check[];
  /** Those of a section. */
  of?: readonly CheckCode[];
  locale: Locale;
}) {
  return (
    <ul className="figures grid gap-x-10 gap-y-0.5 px-5 pt-2 text-[13px] text-muted md:grid-cols-2">
      {checks
        .filter(({ code }) => of.includes(code))
        .map((check) => {
          const right = balances(check);
          return (
            <li key={check.code} className={`flex items-start gap-2 ${right ? "" : "font-medium text-vermilion"}`}>
              <Icon name={right ? "check" : "circle-alert"} className="mt-0.5 size-4 shrink-0" />
              <span>{sentence(check, locale)}</span>
            </li>
          );
        })}
    </ul>
  );
}

function sentence({ code, total, book }: Check, locale: Locale): string {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const isStock = code === "stock_held" || code === "stock_reserved" || code === "stock_left";
  const said = isStock
    ? t(`xray.checks.${code}`, { total, book: String(book) })
    : t(`xray.checks.${code}`, { total: text(total), book: text(book) });
  if (total === book) return said;
  const difference = isStock ? String(total - book) : text(total - book);
  return `${said}, ${t("xray.wrong", { difference })}`;
}
