import type { Metadata } from "next";
import { currentCustomer } from "#app/actor";
import { NarrowPage } from "#components/account/narrow-page";
import { Submit } from "#components/account/submit";
import { ActionArea } from "#components/ui/action-area";
import { ActionForm } from "#components/ui/action-form";
import { TextLink } from "#components/ui/text-link";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { openQuestion } from "#lib/questions/queries";
import { MissingPage } from "../../../missing-page";
import { answerAction } from "../../actions";
import { questionWords } from "../../question-words.ts";

type Props = PageProps<"/[locale]/questions/[question]/answer">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator((await params).locale as Locale);
  return { title: t("questions.answering.title"), robots: { index: false } };
}

/** Somebody who has the product answers what others ask; they sign in, so that it is known that they have it. */
export default async function AnswerQuestion({ params }: Props) {
  const { locale, question: questionId } = await params;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const question = /^[0-9a-f-]{36}$/.test(questionId) ? await openQuestion(questionId, locale) : null;
  if (!question) return <MissingPage locale={locale} />;
  await currentCustomer(locale, `/${locale}/questions/${questionId}/answer`);
  const t = translator(locale);
  const { product, text } = question;
  return (
    <NarrowPage
      title={t("questions.answering.title")}
      text={t("questions.answering.text")}
      after={<TextLink href={`/${locale}/p/${product.handle}#questions`}>{product.name}</TextLink>}
    >
      <blockquote className="mb-8 rounded-card bg-wash p-4 whitespace-pre-line [overflow-wrap:anywhere]">
        {text}
      </blockquote>
      <ActionForm action={answerAction} {...questionWords("answer", locale)} className="grid gap-5">
        <input type="hidden" name="questionId" value={questionId} />
        <input type="hidden" name="locale" value={locale} />
        <ActionArea
          name="text"
          label={t("questions.answering.label")}
          hint={t("questions.answering.hint")}
          rows={6}
          maxLength={1500}
        />
        <Submit label={t("questions.answering.send")} done={t("questions.answering.done")} />
      </ActionForm>
    </NarrowPage>
  );
}
