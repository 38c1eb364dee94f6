import { currentActor } from "#app/actor";
import { Button } from "#components/ui/button";
import { addressesOf } from "#lib/addresses/queries";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";
import { keepOrderAddressAction } from "../../../../(account)/[locale]/account/addresses/actions";

/** Keeps where this order goes in the customer's own book, unless it stands there already. */
export async function OwnAddress({ order, locale }: Readonly<{ order: OrderView; locale: Locale }>) {
  const { address, customer, number } = order;
  const actor = await currentActor();
  if (!address || actor.kind !== "customer" || actor.id !== customer.accountId) return null;
  const kept = await addressesOf(actor.id);
  if (kept.some(({ line1, postcode }) => line1 === address.line1 && postcode === address.postcode)) return null;
  const t = translator(locale);
  return (
    <section aria-labelledby="adresse">
      <h2 id="adresse" className="text-xl">
        {t("account.addresses.title")}
      </h2>
      <p className="mt-2 max-w-[56ch] text-[15px]">
        {address.line1}, {address.postcode} {address.city}
      </p>
      <form action={keepOrderAddressAction} className="mt-4">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="number" value={number} />
        <Button look="secondary">{t("account.addresses.keep")}</Button>
      </form>
    </section>
  );
}
