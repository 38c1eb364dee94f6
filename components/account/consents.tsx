import { ActionForm } from "#components/ui/action-form";
import { Checkbox } from "#components/ui/checkbox";
import { type ConsentView, purposes, wordingNow, wordingOf } from "#lib/customers/consents";
import { dateText, timeText } from "#lib/kernel/date-text";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { Submit } from "./submit.tsx";
import { formWords } from "./words.ts";

type Props = Readonly<{ consents: readonly ConsentView[]; locale: Locale }>;

/** A box for each purpose, apart from the others and empty until it is agreed to (L31). */
export function ConsentForm({
  consents,
  action,
  locale,
}: Props & { action: (before: FormState, form: FormData) => Promise<FormState> }) {
  const t = translator(locale);
  return (
    <ActionForm action={action} {...formWords(locale)} className="grid max-w-xl gap-2">
      {purposes.map((purpose) => (
        <Checkbox
          key={purpose}
          name={purpose}
          value="1"
          defaultChecked={consents.find((one) => one.purpose === purpose)?.given ?? false}
        >
          {wordingOf(purpose, wordingNow(purpose), locale)}
        </Checkbox>
      ))}
      <div className="mt-3 max-w-md">
        <Submit label={t("privacy.consents.save")} done={t("privacy.consents.saved")} />
      </div>
    </ActionForm>
  );
}

/** What was agreed to and taken back, with the day and the words it was said to. */
export function ConsentHistory({ consents, locale }: Props) {
  const t = translator(locale);
  if (consents.length === 0) return null;
  return (
    <details className="mt-6 max-w-xl">
      <summary className="min-h-11 cursor-pointer py-2.5 font-medium">{t("privacy.consents.history")}</summary>
      <ul className="figures mt-1 grid gap-1 text-sm text-muted">
        {consents.map(({ purpose, given, wording, at }) => (
          <li key={`${purpose} ${at.toISOString()}`}>
            {t("privacy.consents.line", {
              day: dateText(at, locale),
              time: timeText(at, locale),
              purpose: t(`privacy.consents.purposes.${purpose}`),
              what: t(given ? "privacy.consents.given" : "privacy.consents.taken"),
              wording,
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
