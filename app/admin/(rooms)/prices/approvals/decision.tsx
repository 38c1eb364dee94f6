import type { FormWords } from "#components/admin/form-dialog";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { SigningDialog } from "../../signing-dialog";

type Action = (before: FormState, form: FormData) => Promise<FormState>;

/** The two ways to decide: keeping the old price is the safe one, and the blue one; the other asks for one’s password. */
export function Decision({
  id,
  hash,
  reject,
  rejectName,
  reasonName,
  approve,
  approveName,
  whyNot,
  words,
  locale,
}: {
  id: string;
  hash: string;
  reject: Action | null;
  rejectName: string;
  reasonName: string;
  /** Null: `whyNot` says why. */
  approve: Action | null;
  approveName: string;
  whyNot: string | null;
  words: FormWords;
  locale: Locale;
}) {
  return (
    <div className="grid max-w-md content-start gap-2">
      {reject && (
        <ActionForm action={reject} refusals={words.refusals} problems={words.problems} className="grid gap-2">
          <input type="hidden" name="id" value={id} />
          <ActionField name="reason" id={`reason-${id}`} label={reasonName} maxLength={200} />
          <Button type="submit" size="sm" icon="shield-check" wide>
            {rejectName}
          </Button>
        </ActionForm>
      )}
      {approve && (
        <SigningDialog button={approveName} action={approve} words={words} locale={locale}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="hash" value={hash} />
        </SigningDialog>
      )}
      {whyNot && <p className="text-[13px] text-amber">{whyNot}</p>}
    </div>
  );
}
