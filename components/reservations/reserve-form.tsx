import { Submit } from "#components/account/submit";
import { ActionField, ActionForm } from "#components/ui/action-form";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const refusals = [
  "out_of_stock",
  "not_reserved_here",
  "too_many_reservations",
  "too_many_attempts",
  "price_frozen",
  "unknown_sku",
  "unknown_store",
  "cross_site",
] as const;

/** Who comes for it. Works without JavaScript; nothing typed is lost. */
export function ReserveForm({
  locale,
  sku,
  store,
  quantity,
  customer,
  action,
}: {
  locale: Locale;
  sku: string;
  store: string;
  quantity: number;
  customer: Readonly<{ name: string; email: string }>;
  action: (before: FormState, form: FormData) => Promise<FormState>;
}) {
  const t = translator(locale);
  const told = Object.fromEntries(refusals.map((code) => [code, t(`refusals.codes.${code}.detail`)]));
  return (
    <ActionForm
      action={action}
      refusals={{ ...told, unknown: t("refusals.codes.unknown.detail") }}
      problems={{
        missing: t("reservations.problems.missing"),
        too_short: t("reservations.problems.tooShort"),
        invalid: t("reservations.problems.invalid"),
        "email.missing": t("reservations.problems.address"),
        "phone.invalid": t("reservations.problems.phone"),
      }}
      className="grid gap-5"
    >
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="sku" value={sku} />
      <input type="hidden" name="store" value={store} />
      <input type="hidden" name="quantity" value={quantity} />
      <ActionField
        name="name"
        label={t("reservations.reserve.name")}
        value={customer.name}
        autoComplete="name"
        maxLength={120}
        required
      />
      <ActionField
        name="email"
        type="email"
        label={t("reservations.reserve.email")}
        hint={t("reservations.reserve.emailHint")}
        value={customer.email}
        autoComplete="email"
        maxLength={254}
      />
      <ActionField
        name="phone"
        type="tel"
        label={t("reservations.reserve.phone")}
        optional={t("reservations.reserve.optional")}
        hint={t("reservations.reserve.phoneHint")}
        autoComplete="tel"
        maxLength={24}
      />
      <Submit label={t("reservations.reserve.send")} />
      <p className="text-sm text-muted">{t("reservations.reserve.privacy")}</p>
    </ActionForm>
  );
}
