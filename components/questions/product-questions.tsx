import { ButtonLink } from "#components/ui/button";
import { TextLink } from "#components/ui/text-link";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { answeredWithinHours } from "#lib/questions/clock";
import type { ProductQuestions as Questions } from "#lib/questions/schema";
import { Question } from "./question.tsx";

/** What was asked about a product and answered, and the way to ask. */
export function ProductQuestions({
  questions: { count, questions },
  handle,
  findUseful,
  locale,
}: {
  questions: Questions;
  handle: string;
  findUseful: (form: FormData) => Promise<void>;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <>
      <p className="max-w-[68ch] text-pretty">
        {count === 0 && `${t("questions.none")} `}
        {t("questions.intro", { hours: answeredWithinHours })}
      </p>
      <p className="mt-4">
        <ButtonLink look="secondary" href={`/${locale}/questions/ask?product=${encodeURIComponent(handle)}`}>
          {t("questions.ask")}
        </ButtonLink>
      </p>
      {questions.length > 0 && (
        <ul className="mt-4 divide-y divide-hairline">
          {questions.map((question) => (
            <Question key={question.id} question={question} findUseful={findUseful} locale={locale} />
          ))}
        </ul>
      )}
      {questions.length < count && (
        <p className="mt-4">
          <TextLink
            href={`/${locale}/p/${handle}?questions=all#questions`}
            className="inline-flex min-h-11 items-center"
          >
            {t("questions.all", { count })}
          </TextLink>
        </p>
      )}
    </>
  );
}
