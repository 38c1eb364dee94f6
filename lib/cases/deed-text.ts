import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { Deed } from "./deeds.ts";

/** What was done about an order, or will be: how much, at whose cost, and whether somebody has still to say yes. */
export function deedText({ kind, amountMinor = 0, pays, what, cause, waits }: Deed, locale: Locale): string {
  const t = translator(locale);
  const amount = moneyText(money(Math.abs(amountMinor)), locale);
  const said = () => {
    if (kind === "gesture") return t(`desk.deeds.${pays ?? "refund"}`, { amount });
    if (kind === "send_again") return t(`desk.deeds.${what ?? "confirmation"}`);
    if (kind === "edit")
      return t(`desk.deeds.edit.${amountMinor > 0 ? "back" : amountMinor < 0 ? "due" : "free"}`, { amount });
    if (kind === "cancel") return t(amountMinor > 0 ? "desk.deeds.cancelBack" : "desk.deeds.cancel", { amount });
    return kind === "withdraw"
      ? t("desk.deeds.withdraw")
      : t(`desk.deeds.${kind === "refund" ? "lines" : kind}`, { amount });
  };
  const borne = cause ? t("gestures.requests.borne", { cause: t(`gestures.causes.${cause}`) }) : "";
  const asked = waits && kind !== "edit" ? t("desk.deeds.waits") : "";
  return [said(), borne, asked].filter(Boolean).join(", ");
}
