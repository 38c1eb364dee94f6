import { refusalWords } from "#app/refusal-words";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { Topic } from "#lib/cases/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { decide } from "./actions";
import { formProblems } from "./form-problems.ts";

/** Where whoever answers for a reason writes down what is done about it. */
export function DecidePane({ reason, locale }: { reason: Topic; locale: Locale }) {
  const t = translator(locale);
  return (
    <section id="decide" aria-labelledby="decide-title" className="mx-5 my-4 max-w-2xl rounded-card bg-wash p-5">
      <h2 id="decide-title" className="pb-3 text-base">
        {t("voice.decide", { reason: t(`cases.topics.${reason}`) })}
      </h2>
      <ActionForm
        action={decide}
        refusals={refusalWords(["invalid", "forbidden", "reason_not_yours"], locale)}
        problems={formProblems(locale)}
        className="grid gap-3"
      >
        <input type="hidden" name="reason" value={reason} />
        <ActionField name="text" label={t("voice.decideText")} maxLength={500} required />
        <Button type="submit" className="justify-self-start">
          {t("voice.decideSave")}
        </Button>
      </ActionForm>
    </section>
  );
}
