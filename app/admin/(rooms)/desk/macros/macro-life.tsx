import { Button } from "#components/ui/button";
import type { KeptMacro } from "#lib/cases/macro-content";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { dropAction, publishAction, retireAction } from "./actions";

/** What becomes of a macro: its draft is published or dropped, it is taken out of use or back. */
export function MacroLife({ macro, locale }: Readonly<{ macro: KeptMacro; locale: Locale }>) {
  const t = translator(locale);
  const { id, revision, draft, inUse, retired, editedAt, editedBy } = macro;
  const which = (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
    </>
  );
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-hairline pt-3">
      {draft && (
        <form action={publishAction}>
          {which}
          <Button size="sm">{t("macros.publish")}</Button>
        </form>
      )}
      {draft && (
        <form action={dropAction}>
          {which}
          <Button size="sm" look="secondary">
            {t("macros.drop")}
          </Button>
        </form>
      )}
      {inUse && (
        <form action={retireAction}>
          {which}
          <input type="hidden" name="retired" value={retired ? "no" : "yes"} />
          <Button size="sm" look="secondary">
            {t(retired ? "macros.bringBack" : "macros.retire")}
          </Button>
        </form>
      )}
      {editedBy && (
        <p className="text-[13px] text-muted">
          {t("macros.edited", { name: editedBy, day: dateText(editedAt, locale) })}
        </p>
      )}
    </div>
  );
}
