import type { ReactNode } from "react";
import { FormDialog, type FormWords } from "#components/admin/form-dialog";
import { ActionField } from "#components/ui/action-form";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** A second person’s no, or its author’s second thoughts: what it is about (`children`), and why. */
export function RejectionDialog({
  button,
  title = button,
  look,
  action,
  words,
  locale,
  children,
}: {
  button: string;
  title?: string;
  look?: "primary" | "secondary";
  action: (before: FormState, form: FormData) => Promise<FormState>;
  words: FormWords;
  locale: Locale;
  children: ReactNode;
}) {
  const t = translator(locale);
  return (
    <FormDialog
      button={button}
      {...(look && { look })}
      title={title}
      action={action}
      submit={button}
      keep={t("admin.order.keep")}
      words={words}
    >
      {children}
      <ActionField name="reason" label={t("admin.order.reason")} maxLength={200} />
    </FormDialog>
  );
}
