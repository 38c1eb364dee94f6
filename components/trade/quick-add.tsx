"use client";

import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";

/** "+" on a card: adds the only variant at once. A plain form, so that it works without script. */
export function QuickAdd({
  action,
  sku,
  locale,
  label,
}: {
  action: (form: FormData) => void | Promise<void>;
  sku: string;
  /** The language of the cart page it leads to. */
  locale: Locale;
  /** Names the product: "Ajouter au panier : Jeu d’échecs". */
  label: string;
}) {
  return (
    <form action={action}>
      <input type="hidden" name="sku" value={sku} />
      <input type="hidden" name="locale" value={locale} />
      <button type="submit" className="quick-add" aria-label={label}>
        <Icon name="plus" />
      </button>
    </form>
  );
}
