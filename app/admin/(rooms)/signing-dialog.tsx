import type { ReactNode } from "react";
import { FormDialog, type FormWords } from "#components/admin/form-dialog";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { OwnPassword } from "./own-password";

/** The second person’s yes: what it is bound to (`children`), and the signer’s own password. */
export function SigningDialog({
  button,
  title = button,
  action,
  words,
  locale,
  children,
}: {
  button: string;
  title?: string;
  action: (before: FormState, form: FormData) => Promise<FormState>;
  words: FormWords;
  locale: Locale;
  children: ReactNode;
}) {
  return (
    <FormDialog
      button={button}
      icon="lock"
      title={title}
      action={action}
      submit={button}
      submitLook="danger"
      keep={translator(locale)("colleagues.keep")}
      words={words}
    >
      {children}
      <OwnPassword locale={locale} />
    </FormDialog>
  );
}
