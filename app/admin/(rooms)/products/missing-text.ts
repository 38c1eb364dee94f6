import type { Locale } from "#lib/kernel/locale";
import { type Messages, translator } from "#lib/language/translator";

type Field = keyof Messages["productRoom"]["missing"];
type Need = keyof Messages["catalogue"]["legal"];

/** What a product does not tell, in words; `labels` names attributes by their code. */
export function missingText(what: string, locale: Locale, labels: ReadonlyMap<string, string> = new Map()): string {
  const t = translator(locale);
  const [kind, rest] = what.split(/:(.*)/);
  if (kind === "attribute" && rest) return labels.get(rest) ?? rest;
  if (kind === "legal" && rest) return t(`catalogue.legal.${rest as Need}`);
  return t(`productRoom.missing.${what as Field}`);
}

/** Where on the product's page it is told: the pane, and the field in it. */
export function missingPlace(what: string): string {
  const [kind, rest] = what.split(/:(.*)/);
  if (kind === "attribute") return `#attributes.${rest}`;
  if (what === "legal:ecoFee") return "#ecoFeeMinor";
  if (kind === "legal") return `#legal.${rest}`;
  if (what === "picture" || what === "altFr" || what === "altEn") return "?pane=media";
  if (what === "price") return "?pane=variants";
  return `#${{ type: "typeCode", maker: "maker" }[what] ?? what}`;
}
