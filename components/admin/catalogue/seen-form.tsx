import type { ComponentProps, ReactNode } from "react";
import type { FormWords } from "#components/admin/form-dialog";
import { SavedNote } from "#components/admin/saved-note";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";

/**
 * Rows that are arranged and saved together. Those it was opened with are sent along: it is refused when others stand by
 * then, and begins anew when they do.
 */
export function SeenForm({
  action,
  of,
  seen,
  writes,
  words: { refusals, problems, save, saved },
  children,
}: {
  action: ComponentProps<typeof ActionForm>["action"];
  /** What the rows are of, by the name of its field. */
  of: Readonly<Record<string, string>>;
  seen: readonly string[];
  writes: boolean;
  words: Omit<FormWords, "close"> & Readonly<{ save: string; saved: string }>;
  children: ReactNode;
}) {
  return (
    <ActionForm action={action} refusals={refusals} problems={problems}>
      <fieldset disabled={!writes} className="grid grid-cols-1 gap-4" key={seen.join()}>
        {Object.entries(of).map(([name, id]) => (
          <input key={name} type="hidden" name={name} value={id} />
        ))}
        {seen.map((id) => (
          <input key={id} type="hidden" name="seen[]" value={id} />
        ))}
        {children}
      </fieldset>
      {writes && (
        <div className="mt-4 flex items-center gap-3">
          <Button type="submit">{save}</Button>
          <SavedNote words={saved} />
        </div>
      )}
    </ActionForm>
  );
}
