import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { SaleTerms } from "./sale-terms.ts";

type Sold = Readonly<{ kind: string; saleTerms: SaleTerms; legal: Readonly<{ withdrawal?: string | undefined }> }>;

/** What stands on an offer because of how it is sold: how worn it is and what is owed for it all the same, and why nobody may withdraw. */
export function saleNotes(
  { kind, saleTerms: { condition, byMeasure, rhythm }, legal }: Sold,
  locale: Locale,
): string[] {
  const t = translator(locale);
  return [
    ...(condition ? [t("kinds.usedNote", { condition: t(`kinds.condition.${condition}`) })] : []),
    ...(byMeasure ? [t("kinds.byMeasureNote")] : []),
    ...(rhythm
      ? [t("subscriptions.offer", { rhythm: t(`subscriptions.rhythm.${rhythm.unit}`, { every: rhythm.every }) })]
      : []),
    ...(kind === "digital" ? [t("kinds.digitalNote")] : []),
    ...(kind === "service" && !legal.withdrawal ? [t("specs.notes.withdrawal.dated_service")] : []),
  ];
}
