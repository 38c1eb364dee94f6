import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import type { PricedCart } from "#lib/cart/schema";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { CodeFields, codeWords } from "./code-fields.tsx";
import { PayingCredits, removeClasses } from "./paying-credits.tsx";

type Actions = Readonly<{
  enter: (before: FormState, form: FormData) => Promise<FormState>;
  drop: (form: FormData) => Promise<void>;
  useStoreCredit: (form: FormData) => Promise<void>;
  useCagnotte: (form: FormData) => Promise<void>;
}>;

/** The cart's payments before the card: what pays already, the field for codes, and the customer's own store credit. */
export function CartCredits({
  cart,
  storeCredit,
  cagnotte,
  actions,
  locale,
}: {
  cart: PricedCart;
  /** What the customer has on their account and does not pay with yet; null when nothing. */
  storeCredit: number | null;
  /** The same of a member’s cagnotte. */
  cagnotte: number | null;
  actions: Actions;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <>
      <PayingCredits
        cart={cart}
        locale={locale}
        remove={(credit, name) => (
          <form action={actions.drop}>
            <input type="hidden" name="creditId" value={credit.id} />
            <button type="submit" className={removeClasses}>
              <Icon name="x" label={name} />
            </button>
          </form>
        )}
      />
      {storeCredit !== null && (
        <form action={actions.useStoreCredit} className="mt-4">
          <Button type="submit" look="secondary" wide>
            {t("credit.cart.useStoreCredit", { amount: moneyText(money(storeCredit), locale) })}
          </Button>
        </form>
      )}
      {cagnotte !== null && (
        <form action={actions.useCagnotte} className="mt-4">
          <Button type="submit" look="secondary" wide>
            {t("club.cart.pay", { amount: moneyText(money(cagnotte), locale) })}
          </Button>
        </form>
      )}
      <ActionForm action={actions.enter} {...codeWords(locale)}>
        <CodeFields locale={locale} open={false} />
      </ActionForm>
    </>
  );
}
