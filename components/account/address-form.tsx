import { AddressFields } from "#components/checkout/address-fields";
import { ActionField, ActionForm } from "#components/ui/action-form";
import type { AddressView } from "#lib/addresses/schema";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { Submit } from "./submit.tsx";
import { formWords } from "./words.ts";

/** An address to keep, with the fields of the checkout; without one, a new one. */
export function AddressForm({
  address,
  name,
  countries,
  action,
  locale,
}: Readonly<{
  address: AddressView | null;
  /** Who receives there, until they say otherwise. */
  name: string;
  countries: readonly string[];
  action: (before: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
}>) {
  const t = translator(locale);
  const kept = address && { ...address, line2: address.line2 ?? undefined };
  return (
    <ActionForm action={action} {...formWords(locale)} className="grid max-w-xl gap-4">
      <input type="hidden" name="locale" value={locale} />
      {address && <input type="hidden" name="id" value={address.id} />}
      <ActionField
        name="name"
        label={t("checkout.name")}
        autoComplete="name"
        maxLength={120}
        value={address?.name ?? name}
        required
      />
      <AddressFields address={kept} countries={countries} locale={locale} />
      <ActionField
        name="phone"
        label={t("checkout.phone")}
        optional={t("checkout.optional")}
        type="tel"
        autoComplete="tel"
        inputMode="tel"
        maxLength={30}
        value={address?.phone ?? ""}
      />
      <Submit label={t("common.save")} />
    </ActionForm>
  );
}
