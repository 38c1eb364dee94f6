import type { ComponentProps } from "react";
import { ActionRadio } from "#components/ui/action-choice";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { ReturnView } from "#lib/returns/schema";

type Props = Readonly<{
  view: ReturnView;
  choose: (before: FormState, form: FormData) => Promise<FormState>;
  words: Pick<ComponentProps<typeof ActionForm>, "refusals" | "problems">;
  locale: Locale;
}>;

/** As they paid, or as store credit: a customer chooses until they are paid back, and nothing is chosen for them. */
export function RefundChoice({ view, choose, words, locale }: Props) {
  const t = translator(locale);
  const asCredit = view.creditAgreedAt !== null;
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-11 cursor-pointer items-center underline underline-offset-4">
        {t("elsewhere.choice.legend")}
      </summary>
      <p className="text-[15px]">{t(asCredit ? "elsewhere.choice.credit_now" : "elsewhere.choice.original_now")}</p>
      <ActionForm action={choose} {...words} className="mt-2 grid justify-items-start gap-3">
        <input type="hidden" name="number" value={view.number} />
        <fieldset>
          <legend className="sr-only">{t("elsewhere.choice.legend")}</legend>
          <ActionRadio name="as" value="original" defaultChecked={!asCredit}>
            {t("elsewhere.choice.original")}
          </ActionRadio>
          <ActionRadio name="as" value="credit" defaultChecked={asCredit}>
            {t("elsewhere.choice.credit")}
          </ActionRadio>
        </fieldset>
        <Button look="secondary">{t("elsewhere.choice.save")}</Button>
      </ActionForm>
    </details>
  );
}
