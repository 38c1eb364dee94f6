"use client";

import { type ReactNode, useEffect, useState } from "react";
import { ActionForm, useForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Dialog } from "#components/ui/dialog";
import type { IconName } from "#components/ui/icon";
import type { FormState } from "#lib/kernel/form-state";

export type FormWords = Readonly<{
  refusals: Readonly<Record<string, string>> & Readonly<{ unknown: string }>;
  problems: Readonly<Record<string, string>>;
  close: string;
}>;

/** A button that opens a form in a dialog; it closes by itself once the form is accepted. */
export function FormDialog({
  button,
  icon,
  look = "secondary",
  title,
  action,
  submit,
  submitLook = "primary",
  keep,
  words,
  children,
}: {
  button: string;
  icon?: IconName;
  look?: "primary" | "secondary";
  title: string;
  action: (before: FormState, form: FormData) => Promise<FormState>;
  submit: string;
  submitLook?: "primary" | "danger";
  /** The way out, in words: "change nothing". */
  keep: string;
  words: FormWords;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="button" look={look} size="sm" icon={icon} onClick={() => setOpen(true)}>
        {button}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title} closeLabel={words.close}>
        {open && (
          <ActionForm
            action={action}
            refusals={words.refusals}
            problems={words.problems}
            className="grid gap-4 text-base"
          >
            {children}
            <Ending submit={submit} look={submitLook} keep={keep} close={() => setOpen(false)} />
          </ActionForm>
        )}
      </Dialog>
    </>
  );
}

function Ending({
  submit,
  look,
  keep,
  close,
}: {
  submit: string;
  look: "primary" | "danger";
  keep: string;
  close: () => void;
}) {
  const { state, pending } = useForm();
  useEffect(() => {
    if (state.done) close();
  }, [state, close]);
  return (
    <div className="flex flex-wrap justify-end gap-2 pt-2">
      <Button type="button" look="secondary" onClick={close}>
        {keep}
      </Button>
      <Button type="submit" look={look} busy={pending}>
        {submit}
      </Button>
    </div>
  );
}
