import { ActionArea } from "#components/ui/action-area";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { anHour } from "#lib/cases/queries-look-ups";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { deskWords } from "./desk-words.ts";
import { sayWhyAction } from "./look-up-actions";

/** Asked of whoever looks for very many customers in an hour. */
export function WhyForm({ locale, className = "" }: Readonly<{ locale: Locale; className?: string }>) {
  const t = translator(locale);
  const words = deskWords(locale);
  return (
    <section className={className}>
      <h2 className="text-lg">{t("lookUp.why.title")}</h2>
      <p className="mt-1 text-muted">{t("lookUp.why.text", { count: anHour })}</p>
      <ActionForm
        action={sayWhyAction}
        {...words}
        problems={{ ...words.problems, reason: t("lookUp.problems.reason") }}
        className="mt-3 grid gap-3"
      >
        <ActionArea name="reason" label={t("lookUp.why.label")} rows={2} maxLength={300} />
        <Button size="sm" className="justify-self-start">
          {t("lookUp.why.keep")}
        </Button>
      </ActionForm>
    </section>
  );
}
