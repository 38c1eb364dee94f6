import { dayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** What its customer shows at the counter, and the last day on which the order waits. */
export function PickupCode({ code, until, locale }: { code: string; until: Date | null; locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="mt-5 rounded-control bg-wash px-4 py-3">
      <p className="text-sm text-muted">{t("orders.pickupCode")}</p>
      <p data-testid="pickup-code" className="figures font-display text-2xl font-[650] tracking-wide">
        {code}
      </p>
      {until && (
        <p className="mt-1 text-sm">
          {t("orders.pickupUntil", { day: dayText(new Date(until.getTime() - 1), locale) })}
        </p>
      )}
    </div>
  );
}
