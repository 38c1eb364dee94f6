import type { ComponentProps, ReactNode } from "react";
import { BackLink } from "#components/admin/back-link";
import { FormDialog, type FormWords } from "#components/admin/form-dialog";
import { History } from "#components/admin/journal/history";
import { RoomHead } from "#components/admin/room-head";
import { SavedNote } from "#components/admin/saved-note";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

type Action = ComponentProps<typeof ActionForm>["action"];

/** Something that products are described by, its fields and what was done to it; without a `code` it is not there yet. */
export function DefinitionPage({
  list,
  title,
  code,
  save,
  remove,
  entries,
  writes,
  words,
  locale,
  children,
}: {
  list: ComponentProps<typeof BackLink>;
  title: string;
  code: string | null;
  save: Action;
  remove: Action;
  entries: ComponentProps<typeof History>["entries"];
  writes: boolean;
  words: FormWords;
  locale: Locale;
  children: ReactNode;
}) {
  const t = translator(locale);
  return (
    <div className="lg:grid lg:h-full lg:grid-cols-[minmax(0,1fr)_320px]">
      <div className="lg:overflow-auto">
        <BackLink {...list} />
        <RoomHead title={title} {...(code && { count: code })}>
          {code && writes && (
            <FormDialog
              button={t("catalogue.delete")}
              title={t("catalogue.deleteThis", { name: title })}
              action={remove}
              submit={t("catalogue.delete")}
              submitLook="danger"
              keep={t("catalogue.keep")}
              words={words}
            >
              <input type="hidden" name="code" value={code} />
            </FormDialog>
          )}
        </RoomHead>
        <ActionForm
          action={save}
          refusals={words.refusals}
          problems={words.problems}
          className="border-t border-hairline p-5"
        >
          <fieldset disabled={!writes} className="grid max-w-4xl gap-4 md:grid-cols-2">
            {children}
            <div className="col-span-full flex items-center gap-3">
              <Button type="submit">{t("common.save")}</Button>
              <SavedNote words={t("admin.saved")} />
            </div>
          </fieldset>
        </ActionForm>
      </div>
      <aside className="border-hairline max-lg:border-t lg:overflow-auto lg:border-l">
        <History entries={entries} name={title} locale={locale} />
      </aside>
    </div>
  );
}
