"use client";

import { useActionState, useEffect } from "react";
import { refreshShopper, useShopper } from "#components/shells/shopper";
import { Button } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import { type FormState, untouched } from "#lib/kernel/form-state";

/** Makes this store the visitor's own. A form, so that it works without script; the header follows at once with it. */
export function ChooseStore({
  action,
  code,
  words,
}: {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  code: string;
  words: Readonly<{ choose: string; chosen: string }>;
}) {
  const mine = useShopper()?.store?.code === code;
  const [state, submit, pending] = useActionState(action, untouched);
  useEffect(() => {
    if (state.done) void refreshShopper();
  }, [state]);

  return (
    <form action={submit}>
      <input type="hidden" name="store" value={code} />
      <p aria-live="polite">
        {mine || state.done ? (
          <span className="inline-flex h-12 items-center gap-2 px-2 font-medium">
            <Icon name="check" />
            {words.chosen}
          </span>
        ) : (
          <Button look="secondary" size="lg" busy={pending}>
            {words.choose}
          </Button>
        )}
      </p>
    </form>
  );
}
