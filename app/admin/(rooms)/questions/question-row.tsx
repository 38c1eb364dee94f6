import { refusalWords } from "#app/refusal-words";
import { FormDialog } from "#components/admin/form-dialog";
import { ActionArea } from "#components/ui/action-area";
import { ActionSelect } from "#components/ui/action-choice";
import { Badge } from "#components/ui/badge";
import { Button } from "#components/ui/button";
import { dateText, dayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { type DeskAnswer, type DeskQuestion, refusalReasons } from "#lib/questions/schema";
import { answerAction, publishAnswerAction, refuseAction, refuseAnswerAction } from "./actions";

/** One question with its clock, who answers it, and what was answered so far. */
export function QuestionRow({
  question,
  moderates,
  now,
  locale,
}: {
  question: DeskQuestion;
  moderates: boolean;
  now: Date;
  locale: Locale;
}) {
  const t = translator(locale);
  const { id, text, author, product, category, owner, answers, askedAt } = question;
  const name = author || t("questions.somebody");
  return (
    <li className="grid gap-x-8 gap-y-3 border-b border-hairline px-5 py-4 lg:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0 max-w-[76ch]">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px]">
          <Due question={question} now={now} locale={locale} />
          <a href={`/${locale}/p/${product.handle}#questions`} className="font-medium hover:text-blue">
            {product.name}
          </a>
          <span className="text-muted">
            {category}, {owner ? t("questions.desk.owner", { name: owner }) : t("questions.desk.nobody")}
          </span>
        </p>
        <p className="mt-2 font-semibold whitespace-pre-line [overflow-wrap:anywhere]" lang={question.locale}>
          {text}
        </p>
        <p className="figures mt-1 text-[13px] text-muted">
          {t("questions.desk.asked", { name, day: dateText(askedAt, locale) })}
        </p>
        {answers.length > 0 && (
          <ul className="mt-3 grid gap-3 border-l-2 border-hairline pl-4">
            {answers.map((answer) => (
              <Answer key={answer.id} answer={answer} moderates={moderates} locale={locale} />
            ))}
          </ul>
        )}
      </div>
      <div className="flex flex-wrap content-start gap-1.5 lg:justify-end">
        <FormDialog
          button={t("questions.desk.answer")}
          look="primary"
          title={t("questions.desk.answerTitle")}
          action={answerAction}
          submit={t("questions.desk.send")}
          keep={t("questions.desk.keep")}
          words={wordsOf(locale)}
        >
          <p className="text-sm">{text}</p>
          <input type="hidden" name="questionId" value={id} />
          <input type="hidden" name="locale" value={question.locale} />
          <ActionArea
            name="text"
            label={t("questions.desk.answerLabel")}
            hint={t("questions.desk.answerHint")}
            rows={6}
            maxLength={1500}
          />
        </FormDialog>
        <Refuse action={refuseAction} name="questionId" id={id} locale={locale} />
      </div>
    </li>
  );
}

function Due({ question: { state, dueAt }, now, locale }: { question: DeskQuestion; now: Date; locale: Locale }) {
  if (state !== "waiting" || !dueAt) return null;
  const isLate = dueAt < now;
  const words = translator(locale)(`questions.desk.${isLate ? "late" : "due"}`, {
    day: dayText(dueAt, locale),
    time: timeText(dueAt, locale),
  });
  return <Badge tone={isLate ? "vermilion" : "neutral"}>{words}</Badge>;
}

function Answer({ answer, moderates, locale }: { answer: DeskAnswer; moderates: boolean; locale: Locale }) {
  const t = translator(locale);
  const { id, author, buyer, state, text } = answer;
  return (
    <li className={state === "refused" ? "text-muted line-through" : undefined}>
      <p className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
      <div className="mt-1 flex flex-wrap items-center gap-2 text-[13px] text-muted">
        {author || t("questions.somebody")}
        {buyer && `, ${t("questions.desk.ofBuyer")}`}
        {moderates && state === "waiting" && (
          <form action={publishAnswerAction}>
            <input type="hidden" name="answerId" value={id} />
            <Button size="sm">{t("questions.desk.publish")}</Button>
          </form>
        )}
        {moderates && state !== "refused" && (
          <Refuse action={refuseAnswerAction} name="answerId" id={id} locale={locale} />
        )}
      </div>
    </li>
  );
}

function Refuse({
  action,
  name,
  id,
  locale,
}: Pick<Parameters<typeof FormDialog>[0], "action"> & Readonly<{ name: string; id: string; locale: Locale }>) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t("questions.desk.refuse")}
      title={t("questions.desk.refuseTitle")}
      action={action}
      submit={t("questions.desk.refuse")}
      submitLook="danger"
      keep={t("questions.desk.keep")}
      words={wordsOf(locale)}
    >
      <input type="hidden" name={name} value={id} />
      <ActionSelect name="reason" label={t("questions.desk.reason")} value="about_an_order">
        {refusalReasons.map((reason) => (
          <option key={reason} value={reason}>
            {t(`questions.desk.reasons.${reason}`)}
          </option>
        ))}
      </ActionSelect>
    </FormDialog>
  );
}

const wordsOf = (locale: Locale) => ({
  refusals: refusalWords(["question_not_found", "question_not_now", "cross_site"], locale),
  problems: {
    missing: translator(locale)("questions.problems.missing"),
    text: translator(locale)("questions.problems.answer"),
  },
  close: translator(locale)("common.close"),
});
