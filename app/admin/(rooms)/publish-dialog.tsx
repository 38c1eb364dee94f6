import type { ComponentProps } from "react";
import { FormDialog, type FormWords } from "#components/admin/form-dialog";
import { ActionField } from "#components/ui/action-form";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** Publishes a draft as it was seen, from an hour on and until another if wished. In the words of its room. */
export function PublishDialog({
  of: { id, revision },
  publish,
  words: area,
  formWords,
  locale,
}: {
  of: Readonly<{ id: string; revision: number }>;
  publish: ComponentProps<typeof FormDialog>["action"];
  words: "ranking" | "showcases.editor";
  formWords: FormWords;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t(`${area}.publish`)}
      look="primary"
      title={t(`${area}.publishTitle`)}
      action={publish}
      submit={t(`${area}.publishSubmit`)}
      keep={t(`${area}.publishKeep`)}
      words={formWords}
    >
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      {(["from", "until"] as const).map((name) => (
        <ActionField
          key={name}
          name={name}
          type="datetime-local"
          label={t(`${area}.${name}`)}
          hint={t(`${area}.${name}Hint`)}
          optional={t(`${area}.optional`)}
        />
      ))}
    </FormDialog>
  );
}
