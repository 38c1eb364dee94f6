"use client";

import { useForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";

/** The button of an ActionForm, waiting while the form is on its way; `done` is said when it has succeeded and stays. */
export function Submit({ label, done }: { label: string; done?: string }) {
  const { state, pending } = useForm();
  return (
    <>
      <Button size="lg" wide busy={pending}>
        {label}
      </Button>
      <div role="status">{state.done && done && <Notice tone="success" title={done} />}</div>
    </>
  );
}
