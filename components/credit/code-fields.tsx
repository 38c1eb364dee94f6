import { ActionField } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";

/** One field for promotion codes and gift cards, folded away until it is wanted; stands in an ActionForm. */
export function CodeFields({ locale, open }: { locale: Locale; open: boolean }) {
  const t = translator(locale);
  return (
    <details className="mt-3" open={open}>
      <summary className="flex min-h-11 w-fit list-none items-center text-sm text-blue underline underline-offset-[3px]">
        {t("credit.cart.open")}
      </summary>
      <div className="grid gap-2 pb-1">
        <ActionField
          name="code"
          label={t("credit.cart.code")}
          hint={t("credit.cart.codeHint")}
          autoComplete="off"
          maxLength={64}
        />
        <Button type="submit" look="secondary" name="intent" value="code" className="justify-self-start">
          {t("credit.cart.use")}
        </Button>
      </div>
    </details>
  );
}

const refusals = [
  "code_unknown",
  "gift_card_expired",
  "gift_card_empty",
  "too_many_attempts",
  "no_store_credit",
  "not_a_customer",
  "cart_not_found",
] as const;

/** Those of a promotion's code, in the words that the API has for them too. */
const ofPromotions = ["code_not_yet", "code_expired", "code_exhausted", "too_many_codes"];

/** What a form that takes a code says when it is refused, as a whole or beside the field. */
export function codeWords(locale: Locale) {
  const t = translator(locale);
  const said = [
    ...refusals.map((code) => [code, t(`credit.refusals.${code}`)] as const),
    ...ofPromotions.map((code) => [code, refusalText(code, locale).detail] as const),
  ];
  const unknown = t("credit.refusals.unknown");
  return {
    refusals: { ...Object.fromEntries(said), unknown } as Readonly<Record<string, string>> & { unknown: string },
    problems: Object.fromEntries(said.map(([code, words]) => [`code.${code}`, words])),
  };
}
