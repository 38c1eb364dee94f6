import { cardMonth, cardName } from "#components/credit/tender-name";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

type Card = Readonly<{ id: string; brand: string; lastFour: string; wallet: string | null; expiresOn: Date }>;
type Props = Readonly<{ cards: readonly Card[]; remove: (form: FormData) => Promise<void>; locale: Locale }>;

/** The cards a customer let the provider keep, each with the button that has it forgotten. */
export function SavedCards({ cards, remove, locale }: Props) {
  const t = translator(locale);
  return (
    <section id="cards" aria-labelledby="cards-title" className="mt-12 max-w-2xl">
      <h2 id="cards-title" className="text-xl">
        {t("payment.saved.title")}
      </h2>
      <p className="mt-2 text-muted">{t("payment.saved.text")}</p>
      {cards.length === 0 ? (
        <p className="mt-4">{t("payment.saved.none")}</p>
      ) : (
        <ul className="mt-4 divide-y divide-hairline border-y border-hairline">
          {cards.map((card) => (
            <li key={card.id} className="figures flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
              <span className="font-medium">{cardName(card, locale)}</span>
              <span className="text-sm text-muted">
                {t("payment.saved.until", { month: cardMonth(card.expiresOn) })}
              </span>
              <form action={remove} className="ml-auto">
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="id" value={card.id} />
                <Button
                  type="submit"
                  look="secondary"
                  size="sm"
                  aria-label={t("payment.saved.removeNamed", { card: cardName(card, locale) })}
                >
                  {t("payment.saved.remove")}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
