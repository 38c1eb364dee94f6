import { Badge } from "#components/ui/badge";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { PublishedAnswer, PublishedQuestion } from "#lib/questions/schema";

type Act = (form: FormData) => Promise<void>;

/** One question with its answers: the shop's own first, then those of who has the product. */
export function Question({
  question: { id, author, text, askedAt, answers, ...question },
  findUseful,
  locale,
}: {
  question: PublishedQuestion;
  findUseful: Act;
  locale: Locale;
}) {
  const t = translator(locale);
  const name = author || t("questions.somebody");
  return (
    <li className="py-6" id={`question-${id}`}>
      <h3 className="max-w-[68ch] font-semibold whitespace-pre-line [overflow-wrap:anywhere]" lang={question.locale}>
        {text}
      </h3>
      <p className="figures mt-1 text-sm text-muted">
        {t("questions.askedOn", { name, day: dateText(askedAt, locale) })}
      </p>
      <ul className="mt-4 grid gap-5 border-l-2 border-hairline pl-4">
        {answers.map((answer) => (
          <Answer key={answer.id} answer={answer} findUseful={findUseful} locale={locale} />
        ))}
      </ul>
      <a
        href={`/${locale}/questions/${id}/answer`}
        rel="nofollow"
        className="mt-2 inline-flex min-h-11 items-center text-sm text-muted underline decoration-1 underline-offset-[3px] hover:text-ink"
      >
        {t("questions.answerToo")}
      </a>
    </li>
  );
}

function Answer({ answer, findUseful, locale }: { answer: PublishedAnswer; findUseful: Act; locale: Locale }) {
  const t = translator(locale);
  const { id, author, buyer, storeName, text, publishedAt, useful } = answer;
  const name = author || t("questions.somebody");
  return (
    <li>
      <p className="max-w-[68ch] whitespace-pre-line [overflow-wrap:anywhere]" lang={answer.locale}>
        {text}
      </p>
      <div className="figures mt-1 flex flex-wrap items-center gap-x-3 text-sm text-muted">
        <span className="font-medium text-ink">
          {buyer ? name : t("questions.staff", { name, place: storeName ?? t("questions.house") })}
        </span>
        <Badge tone={buyer ? "fir" : "blue"}>{buyer ? t("questions.buyer") : t("questions.staffBadge")}</Badge>
        <span>
          {t("questions.answeredOn", { day: dateText(publishedAt, locale) })}
          {answer.locale !== locale && `. ${t(answer.locale === "en" ? "questions.inEnglish" : "questions.inFrench")}`}
        </span>
        <form action={findUseful}>
          <input type="hidden" name="answerId" value={id} />
          <button
            type="submit"
            title={t("questions.usefulOf")}
            className="inline-flex min-h-11 items-center underline decoration-1 underline-offset-[3px] hover:text-ink"
          >
            {t("questions.usefulCount", { count: useful })}
          </button>
        </form>
      </div>
    </li>
  );
}
