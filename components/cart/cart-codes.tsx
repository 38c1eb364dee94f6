import { Icon } from "#components/ui/icon";
import type { PricedCart } from "#lib/cart/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** The promotion codes in the cart: what each does, or why it does nothing, and a way to take it out. */
export function CartCodes({
  codes,
  locale,
  drop,
}: {
  codes: PricedCart["codes"];
  locale: Locale;
  /** Absent where the codes are only shown. */
  drop?: (form: FormData) => Promise<void>;
}) {
  const t = translator(locale);
  if (codes.length === 0) return null;
  return (
    <ul className="mt-4 border-t border-hairline pt-1">
      {codes.map(({ code, applied, says }) => (
        <li key={code} className="flex items-start justify-between gap-x-3 text-[15px]">
          <span className="min-w-0 py-2.5">
            <span className="figures block font-medium break-all">{t("cart.offers.code", { code })}</span>
            <span className={`figures block text-sm ${applied ? "text-muted" : "text-amber"}`}>{says[locale]}</span>
          </span>
          {drop && (
            <form action={drop}>
              <input type="hidden" name="code" value={code} />
              <button
                type="submit"
                className="-mr-2.5 grid size-11 place-items-center rounded-control text-muted hover:bg-paper hover:text-ink"
              >
                <Icon name="x" label={t("cart.offers.removeCode", { code })} />
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
