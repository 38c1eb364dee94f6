import { refusalWords } from "#app/refusal-words";
import type { Locale } from "#lib/kernel/locale";
import { translator, written } from "#lib/language/translator";

const codes = [
  "forbidden",
  "other_store",
  "order_held",
  "payment_not_secured",
  "not_allowed_now",
  "not_here_yet",
  "nothing_due",
  "nothing_missing",
  "unknown_wave",
  "unknown_pick",
  "unknown_parcel",
  "parcel_gone",
  "parcel_closed",
  "parcel_open",
  "not_complete",
  "contents_changed",
  "carrier_unavailable",
  "no_carrier",
  "no_label",
] as const;

/** What the screens of picking and packing say to a "no"; `{name}` and its like are filled in from the refusal. */
export function fulfilmentWords(locale: Locale) {
  const t = translator(locale);
  return {
    refusals: { ...refusalWords(codes, locale), ...written(locale).fulfilment.refusals },
    problems: { weightGrams: t("admin.order.problems.invalid") },
  };
}

/** The sentence of a refusal that came with the address (?refused=code), if it is one of these. */
export const refusedText = (asked: unknown, locale: Locale): string | null => {
  const code = codes.find((one) => one === asked);
  return code ? refusalWords(codes, locale)[code] : null;
};
