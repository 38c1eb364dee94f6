import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { VersionChange } from "./versions.ts";

/** One change of an order in words: « 1 × Lampe Arc ajoutée : 49,00 € ». */
export function changeText(change: VersionChange, locale: Locale): string {
  const t = translator(locale);
  switch (change.kind) {
    case "added":
    case "removed":
      return t(`edits.changes.${change.kind}`, {
        units: change.quantity,
        name: change.name,
        amount: moneyText(money(change.amountMinor), locale),
      });
    case "address":
      return t("edits.changes.address", { to: change.to });
    case "delivery":
      if (!change.to) return t("edits.changes.noDelivery", { difference: differenceText(change.amountMinor, locale) });
      return t("edits.changes.delivery", { to: change.to, difference: differenceText(change.amountMinor, locale) });
    case "discount":
      return t("edits.changes.discount", {
        name: locale === "en" ? change.nameEn : change.nameFr,
        amount: moneyText(money(change.amountMinor), locale),
      });
  }
}

export const changesText = (changes: readonly VersionChange[], locale: Locale): string =>
  changes.map((change) => changeText(change, locale)).join(locale === "en" ? "; " : "\u00a0; ");

/** « + 12,00 € », « − 4,90 € », « sans changement de prix ». */
export function differenceText(minor: number, locale: Locale): string {
  const t = translator(locale);
  if (minor === 0) return t("edits.same");
  return t(minor > 0 ? "edits.more" : "edits.less", { amount: moneyText(money(Math.abs(minor)), locale) });
}
