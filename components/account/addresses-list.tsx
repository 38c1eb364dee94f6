import { Badge } from "#components/ui/badge";
import { Button, ButtonLink } from "#components/ui/button";
import type { AddressView } from "#lib/addresses/schema";
import { countryName } from "#lib/kernel/country-name";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

type Press = (form: FormData) => Promise<void>;

/** The addresses a customer keeps, each with what can be done with it. */
export function AddressesList({
  addresses,
  drop,
  prefer,
  bill,
  locale,
}: Readonly<{ addresses: readonly AddressView[]; drop: Press; prefer: Press; bill: Press; locale: Locale }>) {
  const t = translator(locale);
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {addresses.map((address) => {
        const named = { where: `${address.line1}, ${address.city}` };
        return (
          <li key={address.id} className="flex flex-col rounded-card border border-hairline p-5">
            <p className="flex flex-wrap items-center gap-2 font-semibold">
              {address.name}
              {address.isDefault && <Badge tone="blue">{t("account.addresses.default")}</Badge>}
              {address.forInvoices && <Badge>{t("account.addresses.invoices")}</Badge>}
            </p>
            <address className="mt-1 mb-4 text-[0.9375rem] not-italic">
              {linesOf(address, locale).map((line) => (
                <span key={line} className="block">
                  {line}
                </span>
              ))}
            </address>
            <div className="mt-auto flex flex-wrap gap-2">
              <ButtonLink
                look="secondary"
                href={`/${locale}/account/addresses?edit=${address.id}`}
                aria-label={t("account.addresses.editNamed", named)}
              >
                {t("account.addresses.edit")}
              </ButtonLink>
              <form action={drop}>
                <input type="hidden" name="id" value={address.id} />
                <Button look="secondary" aria-label={t("account.addresses.dropNamed", named)}>
                  {t("account.addresses.drop")}
                </Button>
              </form>
              {!address.isDefault && (
                <form action={prefer}>
                  <input type="hidden" name="id" value={address.id} />
                  <Button look="quiet" className="px-1" aria-label={t("account.addresses.preferNamed", named)}>
                    {t("account.addresses.prefer")}
                  </Button>
                </form>
              )}
              <form action={bill}>
                <input type="hidden" name="id" value={address.id} />
                <input type="hidden" name="bills" value={address.forInvoices ? "0" : "1"} />
                <Button
                  look="quiet"
                  className="px-1"
                  aria-label={t(`account.addresses.${address.forInvoices ? "unbillNamed" : "billNamed"}`, named)}
                >
                  {t(`account.addresses.${address.forInvoices ? "unbill" : "bill"}`)}
                </Button>
              </form>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** An address as one writes it on a parcel, the country only when it is another. */
const linesOf = ({ line1, line2, postcode, city, country, phone }: AddressView, locale: Locale): string[] =>
  [line1, line2, `${postcode} ${city}`, country === "FR" ? null : countryName(country, locale), phone].filter(
    (line): line is string => Boolean(line),
  );
