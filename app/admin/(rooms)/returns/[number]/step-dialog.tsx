import type { ComponentProps, ReactNode } from "react";
import { returnWords } from "#app/return-words";
import { FormDialog } from "#components/admin/form-dialog";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

type Dialog = ComponentProps<typeof FormDialog>;

/** A step of a return that is asked about first: its button says what it does, and again to confirm it. */
export function StepDialog({
  number,
  locale,
  label,
  danger = false,
  children,
  ...rest
}: Pick<Dialog, "action" | "title"> &
  Partial<Pick<Dialog, "icon" | "look">> &
  Readonly<{ number: string; locale: Locale; label: string; danger?: boolean; children: ReactNode }>) {
  return (
    <FormDialog
      {...rest}
      button={label}
      submit={label}
      {...(danger && { submitLook: "danger" })}
      keep={translator(locale)("returns.desk.keep")}
      words={returnWords(locale)}
    >
      <input type="hidden" name="number" value={number} />
      {children}
    </FormDialog>
  );
}
