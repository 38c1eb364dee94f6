import { currentCustomer } from "#app/actor";
import { signOutAction } from "#app/session-actions";
import { AccountPage } from "#components/account/account-page";
import { AddressForm } from "#components/account/address-form";
import { AddressesList } from "#components/account/addresses-list";
import { RefusedNotice } from "#components/account/refused-notice";
import { ButtonLink } from "#components/ui/button";
import { TextLink } from "#components/ui/text-link";
import { addressesOf } from "#lib/addresses/queries";
import { deliveryMethods } from "#lib/delivery/queries";
import { translator } from "#lib/language/translator";
import { localeOf, titled } from "../locale.ts";
import { billToAddressAction, dropAddressAction, keepAddressAction, preferAddressAction } from "./actions.ts";

export const generateMetadata = titled((t) => t("account.addresses.title"));

/** The book of addresses, or with ?edit=… the form of one of them, or of a new one. */
export default async function Page(props: PageProps<"/[locale]/account/addresses">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const customer = await currentCustomer(locale, `/${locale}/account/addresses`);
  const { edit, refused } = await props.searchParams;
  const [addresses, methods] = await Promise.all([addressesOf(customer.id), deliveryMethods()]);
  const edited = addresses.find(({ id }) => id === edit) ?? null;
  const writes = edit === "new" || edited !== null;
  return (
    <AccountPage
      locale={locale}
      room="addresses"
      title={t(
        writes ? (edited ? "account.addresses.editTitle" : "account.addresses.addTitle") : "account.addresses.title",
      )}
      {...(!writes && { intro: t("account.addresses.text") })}
      signOut={signOutAction}
    >
      <RefusedNotice locale={locale} code={refused} />
      {writes ? (
        <>
          <AddressForm
            address={edited}
            name={customer.name}
            countries={[...new Set(methods.flatMap(({ countries }) => countries))]}
            action={keepAddressAction}
            locale={locale}
          />
          <TextLink href={`/${locale}/account/addresses`} className="mt-4 inline-flex min-h-11 items-center">
            {t("account.addresses.back")}
          </TextLink>
        </>
      ) : (
        <>
          {addresses.length > 0 ? (
            <AddressesList
              addresses={addresses}
              drop={dropAddressAction}
              prefer={preferAddressAction}
              bill={billToAddressAction}
              locale={locale}
            />
          ) : (
            <p className="text-muted">{t("account.addresses.none")}</p>
          )}
          <ButtonLink href={`/${locale}/account/addresses?edit=new`} icon="plus" className="mt-6">
            {t("account.addresses.add")}
          </ButtonLink>
        </>
      )}
    </AccountPage>
  );
}
