import { ActionField } from "#components/ui/action-form";
import { Notice } from "#components/ui/notice";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { standinCards } from "#lib/payments/standin-cards";

const spaced = (number: string) => number.replace(/(\d{4})(?=\d)/g, "$1 ");

/** The demo shop's card field: test numbers only, each with what the bank will answer. */
export function TestCards({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="grid gap-3">
      <Notice>{t("checkout.standin")}</Notice>
      <ActionField
        name="card"
        label={t("checkout.cardNumber")}
        inputMode="numeric"
        autoComplete="off"
        maxLength={23}
        value={spaced(standinCards[0]?.number ?? "")}
      />
      <details>
        <summary className="flex min-h-11 w-fit list-none items-center text-sm text-blue underline underline-offset-[3px]">
          {t("checkout.testCards")}
        </summary>
        <dl className="figures mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
          {standinCards.map((card) => (
            <div key={card.number} className="contents">
              <dt>{spaced(card.number)}</dt>
              <dd className="text-muted">{t(`checkout.cards.${card.labelKey}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
