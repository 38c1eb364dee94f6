"use client";

import { useForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";

/** The button of an ActionForm, waiting while the form is on its way; `done` is said when it has succeeded and stays. */
export function Submit({
  label,
  done,
  look,
}: {
  label: string;
  done?: string;
  /** A page says in blue what it is for; beside that it is secondary. */
  look?: "secondary";
}) {
  const { state, pending } = useForm();
  return (
    <>
      <Button look={look} size="lg" wide busy={pending}>
        {label}
      </Button>
      <div role="status">{state.done && done && <Notice tone="success" title={done} />}</div>
    </>
  );
}
