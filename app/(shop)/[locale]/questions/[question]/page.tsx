import type { Metadata } from "next";
import { currentActor } from "#app/actor";
import { NarrowPage } from "#components/account/narrow-page";
import { Button } from "#components/ui/button";
import { TextLink } from "#components/ui/text-link";
import { dayText, timeText } from "#lib/kernel/date-text";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { ownQuestion } from "#lib/questions/queries";
import { MissingPage } from "../../missing-page";
import { proveAction } from "../actions";

type Props = PageProps<"/[locale]/questions/[question]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator((await params).locale as Locale);
  return { title: t("questions.form.title"), robots: { index: false }, referrer: "same-origin" };
}

/** Where somebody proves and follows what they asked. A link that is only looked at proves nothing: the button does. */
export default async function Question({ params, searchParams }: Props) {
  const [{ locale, question: questionId }, { token }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const held = typeof token === "string" ? token : "";
  const question = /^[0-9a-f-]{36}$/.test(questionId)
    ? await ownQuestion({ questionId, ...(held && { token: held }) }, await currentActor(), {
        locale,
        now: clock.now(),
      })
    : null;
  if (!question) return <MissingPage locale={locale} />;
  const t = translator(locale);
  const { state, text, dueAt, refusedFor, product } = question;
  return (
    <NarrowPage
      title={t(`questions.asked.${state}.title`)}
      text={t(`questions.asked.${state}.text`, {
        day: dueAt ? dayText(dueAt, locale) : "",
        time: dueAt ? timeText(dueAt, locale) : "",
        reason: refusedFor ? t(`questions.refusedFor.${refusedFor}`) : "",
      })}
      after={<TextLink href={`/${locale}/p/${product.handle}#questions`}>{product.name}</TextLink>}
    >
      <blockquote className="rounded-card bg-wash p-4 whitespace-pre-line [overflow-wrap:anywhere]">{text}</blockquote>
      {state === "unproved" && (
        <form action={proveAction} className="mt-6">
          <input type="hidden" name="questionId" value={question.id} />
          <input type="hidden" name="token" value={held} />
          <input type="hidden" name="locale" value={locale} />
          <Button size="lg" wide>
            {t("questions.asked.unproved.confirm")}
          </Button>
        </form>
      )}
    </NarrowPage>
  );
}
