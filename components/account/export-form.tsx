import { ActionField, ActionForm } from "#components/ui/action-form";
import { Notice } from "#components/ui/notice";
import { dateText, timeText } from "#lib/kernel/date-text";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OwnExport } from "#lib/privacy/schema";
import { Submit } from "./submit.tsx";
import { formWords } from "./words.ts";

type Props = Readonly<{
  taken: OwnExport | null;
  action: (before: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
}>;

/** Asks for one's own data, with one's own password; how far the last one is stands above. */
export function ExportForm({ taken, action, locale }: Props) {
  const t = translator(locale);
  const day = taken?.expiresAt ?? taken?.askedAt;
  return (
    <>
      {taken && day && (
        <Notice
          tone="info"
          title={t(taken.expiresAt ? "privacy.take.ready" : "privacy.take.asked", {
            day: dateText(day, locale),
            time: timeText(day, locale),
          })}
          className="mb-6 max-w-xl"
        />
      )}
      <ActionForm action={action} {...formWords(locale)} className="grid max-w-md gap-5">
        <ActionField
          name="ownPassword"
          id="export-password"
          label={t("account.currentPassword")}
          type="password"
          autoComplete="current-password"
          required
        />
        <Submit label={t("privacy.take.submit")} done={t("privacy.take.done")} />
      </ActionForm>
    </>
  );
}
