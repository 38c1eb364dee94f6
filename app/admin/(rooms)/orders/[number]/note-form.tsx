import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Textarea } from "#components/ui/input";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { note } from "./actions";
import { orderWords } from "./words";

/** A sentence for colleagues; those it mentions are told. */
export function NoteForm({
  orderId,
  colleagues,
  locale,
}: {
  orderId: string;
  /** Whom a note may mention. */
  colleagues: readonly string[];
  locale: Locale;
}) {
  const t = translator(locale);
  const { refusals, problems } = orderWords(locale);
  return (
    <section className="border-b border-hairline px-4 py-3" aria-labelledby="note">
      <h2 id="note" className="pb-1.5 text-sm">
        {t("admin.order.note")}
      </h2>
      <ActionForm action={note} refusals={refusals} problems={problems} className="grid gap-2">
        <input type="hidden" name="orderId" value={orderId} />
        <Textarea
          name="text"
          data-note
          rows={2}
          maxLength={2000}
          aria-labelledby="note"
          placeholder={t("admin.order.notePlaceholder")}
          className="text-sm!"
          aria-describedby={colleagues.length > 0 ? "mention" : undefined}
        />
        {colleagues.length > 0 && (
          <p id="mention" className="text-xs text-muted">
            {t("orderRoom.mention", { names: colleagues.map((name) => name.split(" ")[0]).join(", ") })}
          </p>
        )}
        <Button type="submit" look="secondary" size="sm" className="justify-self-start">
          {t("admin.order.addNote")}
        </Button>
      </ActionForm>
    </section>
  );
}
