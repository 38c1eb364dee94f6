import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** Why a line was refused, in a sentence: "sku_taken: A1 by lampe" names the code and what it is about. */
export function reasonText(reason: string, locale: Locale): string {
  const t = translator(locale);
  const [, code = "", detail = ""] = /^([a-z_]+)(?:: (.*))?$/s.exec(reason) ?? [];
  if (code === "bad_field") return t("imports.refusals.reasons.bad_field", { detail: fieldOf(detail, locale) });
  const key = `imports.refusals.reasons.${code as "other"}` as const;
  return t.has(key) ? t(key, { detail }) : t("imports.refusals.reasons.other", { detail: reason });
}

/** "variants.0.priceMinor, Too small: …" is about the price. */
function fieldOf(detail: string, locale: Locale): string {
  const t = translator(locale);
  const path = detail.split(",", 1)[0] ?? "";
  const field = path.split(".").findLast((part) => !/^\d*$/.test(part)) ?? path;
  const key = `imports.changes.fields.${field as "nameFr"}` as const;
  return t.has(key) ? t(key) : field;
}
