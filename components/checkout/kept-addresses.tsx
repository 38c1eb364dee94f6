import { clsx } from "clsx";
import { Icon } from "#components/ui/icon";
import type { AddressView } from "#lib/addresses/schema";
import type { Address } from "#lib/cart/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** The id of the form that the buttons of `KeptAddresses` send: they stand inside another one. */
const form = "kept-addresses";

/** The addresses a customer keeps: one press puts one on the cart, and the ways of delivery follow. */
export function KeptAddresses({
  addresses,
  chosen,
  locale,
}: Readonly<{ addresses: readonly AddressView[]; chosen: Address | null; locale: Locale }>) {
  if (addresses.length === 0) return null;
  return (
    <fieldset className="mb-5">
      <legend className="mb-2 font-semibold">{translator(locale)("checkout.keptAddresses")}</legend>
      <div className="flex flex-wrap gap-2">
        {addresses.map((address) => {
          const isChosen = address.line1 === chosen?.line1 && address.postcode === chosen.postcode;
          return (
            <button
              key={address.id}
              type="submit"
              form={form}
              name="id"
              value={address.id}
              formNoValidate
              aria-pressed={isChosen}
              className={clsx(
                "flex min-h-11 max-w-full items-center gap-2 rounded-control border px-3 text-left text-sm",
                isChosen ? "border-blue bg-blue-tint font-semibold" : "border-edge hover:border-ink",
              )}
            >
              {isChosen && <Icon name="check" className="size-4" />}
              <span className="truncate">
                {address.line1}, {address.city}
              </span>
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}

/** Stands outside the form of the checkout. */
export const KeptAddressesForm = ({
  choose,
  locale,
}: Readonly<{ choose: (form: FormData) => Promise<void>; locale: Locale }>) => (
  <form id={form} action={choose}>
    <input type="hidden" name="locale" value={locale} />
  </form>
);
