import type { ReactNode } from "react";
import { cardMonth, cardName } from "#components/credit/tender-name";
import { ActionRadio } from "#components/ui/action-choice";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

type Card = Readonly<{ id: string; brand: string; lastFour: string; wallet: string | null; expiresOn: Date }>;

/** Which card pays: another, whose fields are then shown, or one that the customer lets us keep. Without any, the fields alone. */
export function KeptCards({
  cards,
  locale,
  children,
}: Readonly<{ cards: readonly Card[]; locale: Locale; children: ReactNode }>) {
  if (cards.length === 0) return children;
  const t = translator(locale);
  return (
    <div className="group/kept">
      <fieldset className="mb-5 divide-y divide-hairline rounded-card border border-edge px-4 py-1">
        <legend className="sr-only">{t("payment.saved.which")}</legend>
        {cards.map((card) => (
          <ActionRadio key={card.id} name="savedCard" value={card.id}>
            <span className="figures font-medium">{cardName(card, locale)}</span>
            <span className="figures block text-sm text-muted">
              {t("payment.saved.until", { month: cardMonth(card.expiresOn) })}
            </span>
          </ActionRadio>
        ))}
        <ActionRadio name="savedCard" value="other" defaultChecked>
          <span className="font-medium">{t("payment.saved.other")}</span>
        </ActionRadio>
      </fieldset>
      <div className="hidden group-has-[[value=other]:checked]/kept:block">{children}</div>
    </div>
  );
}
