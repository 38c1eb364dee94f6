import { Badge } from "#components/ui/badge";
import { TextLink } from "#components/ui/text-link";
import { dateText, dayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { AskedQuestion } from "#lib/questions/schema";

/** What a customer asked about products: what became of each, and its answers. */
export function OwnQuestions({ questions, locale }: Readonly<{ questions: readonly AskedQuestion[]; locale: Locale }>) {
  const t = translator(locale);
  if (questions.length === 0) return <p className="text-muted">{t("account.messages.noQuestions")}</p>;
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {questions.map(({ id, product, state, text, askedAt, dueAt, refusedFor, answers }) => (
        <li key={id} className="py-4">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
            <TextLink href={`/${locale}/p/${product.handle}#questions`} className="font-semibold">
              {product.name}
            </TextLink>
            <Badge>{t(`account.messages.questionStates.${state}`)}</Badge>
          </div>
          <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
          <p className="figures mt-1 text-sm text-muted">
            {t("account.messages.asked", { day: dateText(askedAt, locale) })}
            {state === "waiting" && dueAt && (
              <>
                {" · "}
                {t("account.messages.answerDue", { day: dayText(dueAt, locale), time: timeText(dueAt, locale) })}
              </>
            )}
          </p>
          {refusedFor && (
            <p className="mt-1 text-sm">
              {t("questions.asked.refused.text", { reason: t(`questions.refusedFor.${refusedFor}`) })}
            </p>
          )}
          {answers.map((answer) => (
            <div key={answer.id} className="mt-3 rounded-card border border-hairline px-4 py-3" lang={answer.locale}>
              <p className="text-sm font-medium">
                {t("account.messages.answerBy", { author: answer.author || t("questions.somebody") })}
              </p>
              <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">{answer.text}</p>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
