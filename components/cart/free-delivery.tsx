import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";

/** How far the delivered goods are from free delivery. */
export function FreeDelivery({ remaining, reached, locale }: { remaining: number; reached: number; locale: Locale }) {
  const t = translator(locale);
  const threshold = remaining + reached;
  const text = (minor: number) => moneyText(money(minor), locale);
  return (
    <div className="border-b border-hairline pb-5">
      <p className="figures text-[15px]">
        {remaining > 0 ? t("cart.freeIn", { amount: text(remaining) }) : t("cart.freeReached")}
      </p>
      {remaining > 0 && (
        <>
          <progress
            aria-label={t("cart.freeProgress")}
            max={threshold}
            value={reached}
            className="mt-2.5 block h-2 w-full appearance-none overflow-hidden rounded-chip bg-hairline [&::-moz-progress-bar]:bg-blue [&::-webkit-progress-bar]:bg-hairline [&::-webkit-progress-value]:bg-blue"
          />
          <p className="figures mt-1.5 flex justify-between text-sm text-muted">
            <span>{text(reached)}</span>
            <span>{text(threshold)}</span>
          </p>
        </>
      )}
    </div>
  );
}
