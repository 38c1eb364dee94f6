import { refusalWords } from "#app/refusal-words";
import { FormDialog } from "#components/admin/form-dialog";
import { ActionField } from "#components/ui/action-form";
import { viewingMinutes } from "#lib/identity/viewing";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { deskWords } from "../../gift-cards/desk-words";
import { OwnPassword } from "../../own-password";
import { viewAsAction } from "./view-as-action";

type Props = Readonly<{ customer: Readonly<{ id: string; name: string }>; locale: Locale }>;

/** Asks why, and for the password, before the shop is seen as a customer sees it. */
export function ViewAsDialog({ customer, locale }: Props) {
  const t = translator(locale);
  const words = deskWords(locale);
  return (
    <FormDialog
      button={t("viewing.begin")}
      title={t("viewing.title", { name: customer.name })}
      action={viewAsAction}
      submit={t("viewing.open")}
      keep={t("viewing.keep")}
      words={{
        ...words,
        refusals: { ...words.refusals, ...refusalWords(["customer_not_found"], locale) },
        problems: { ...words.problems, reason: t("viewing.problems.reason") },
      }}
    >
      <input type="hidden" name="accountId" value={customer.id} />
      <p>{t("viewing.text", { minutes: viewingMinutes })}</p>
      <ActionField name="reason" label={t("viewing.why")} maxLength={300} required />
      <OwnPassword locale={locale} />
    </FormDialog>
  );
}
