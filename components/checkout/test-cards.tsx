import { ActionRadio } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import { Notice } from "#components/ui/notice";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { standinCards, standinWallets } from "#lib/payments/standin-cards";

const spaced = (number: string) => number.replace(/(\d{4})(?=\d)/g, "$1 ");

const names = { apple_pay: "Apple Pay", google_pay: "Google Pay" } as const;

/** The demo shop's card field: test numbers only, each with what the bank will answer; and wallets that always pay. */
export function TestCards({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="group/card grid gap-3">
      <Notice>{t("checkout.standin")}</Notice>
      <fieldset className="flex flex-wrap gap-x-6">
        <legend className="sr-only">{t("checkout.shownBy")}</legend>
        <ActionRadio name="wallet" value="none" defaultChecked>
          {t("checkout.byNumber")}
        </ActionRadio>
        {standinWallets.map(({ wallet }) => (
          <ActionRadio key={wallet} name="wallet" value={wallet}>
            {names[wallet]}
          </ActionRadio>
        ))}
      </fieldset>
      <div className="hidden gap-3 group-has-[[value=none]:checked]/card:grid">
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
    </div>
  );
}
