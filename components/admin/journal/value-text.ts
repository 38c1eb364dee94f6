import { dateText, shortDayText, timeText } from "#lib/kernel/date-text";
import { deviceText } from "#lib/kernel/device";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { perMilleText } from "#lib/kernel/share-text";
import type { Messages } from "#lib/language/translator";
import { translator } from "#lib/language/translator";

type Value = keyof Messages["journalWords"]["values"];

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const day = /^\d{4}-\d\d-\d\d$/;
/** "published", or "store_staff" in "store_staff ANG": words of the program, not of a person. */
const code = /^[a-z]+$|\b[a-z]+(?:_[a-z]+)+\b/g;
const longest = 160;

/** What stands in a field, as a person writes it: `*Minor` is money in cents, `*basisPoints` a share, lists are counted. */
export function valueText(field: string, value: unknown, locale: Locale): string {
  const t = translator(locale);
  if (value === null || value === undefined || value === "") return "—";
  if (typeof value === "boolean") return t(value ? "journal.yes" : "journal.no");
  if (Array.isArray(value)) return t("journal.items", { count: value.length });
  if (typeof value === "number") return figureText(field, value, locale);
  return typeof value === "string" ? wordText(value, locale) : t("journal.details");
}

function figureText(field: string, value: number, locale: Locale): string {
  if (field.endsWith("Minor")) return moneyText(money(value), locale);
  return /basisPoints$/i.test(field) ? perMilleText(value / 10, locale) : String(value);
}

function wordText(value: string, locale: Locale): string {
  const t = translator(locale);
  if (instant.test(value)) return `${shortDayText(new Date(value), locale)}, ${timeText(new Date(value), locale)}`;
  if (day.test(value)) return dateText(new Date(`${value}T12:00:00Z`), locale);
  if (value.startsWith("Mozilla/")) return deviceText(value) ?? t("journal.unknownDevice");
  const known = value.replaceAll(code, (one) => {
    const word = `journalWords.values.${one as Value}` as const;
    return t.has(word) ? t(word) : one;
  });
  if (known !== value) return known;
  return value.length > longest ? `${value.slice(0, longest - 1)}…` : value;
}
