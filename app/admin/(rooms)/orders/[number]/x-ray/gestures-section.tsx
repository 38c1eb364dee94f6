import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { gesturesOf } from "#lib/orders/queries-gestures";

/** Each gesture with its reason, whose doing it was and who gave it. */
export async function GesturesSection({ orderId, locale }: { orderId: string; locale: Locale }) {
  const t = translator(locale);
  const gestures = await gesturesOf(orderId);
  if (gestures.length === 0) return null;
  return (
    <section aria-labelledby="gestures" className="mt-4 px-5">
      <h3 id="gestures" className="pb-1 text-sm">
        {t("gestures.xray.title")}
      </h3>
      <ul className="figures space-y-1 text-[13px]">
        {gestures.map(({ id, pays, amount, reason, cause, actorName: name, approvedByName, stopped }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4">
            <span>
              {t("gestures.xray.line", {
                pays,
                amount: moneyText(money(amount), locale),
                reason: t(`gestures.reasons.${reason}`),
                cause: t(`gestures.causes.${cause}`),
              })}
              {stopped && <span className="text-vermilion"> {t("gestures.xray.stopped")}</span>}
            </span>
            <span className="text-muted">{t("gestures.xray.by", { name, approvedBy: approvedByName ?? "none" })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
