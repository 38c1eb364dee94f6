import type { Metadata } from "next";
import { currentActor } from "#app/actor";
import { AnotherWord } from "#components/cases/contact-form";
import { Notice } from "#components/ui/notice";
import { ownCase } from "#lib/cases/queries";
import { dateText, dayText, timeText } from "#lib/kernel/date-text";
import { newId } from "#lib/kernel/ids";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { MissingPage } from "../../missing-page";
import { writeAgainAction } from "../actions";
import { contactWords } from "../contact-words.ts";

type Props = PageProps<"/[locale]/contact/[case]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator((await params).locale as Locale);
  return { title: t("cases.own.title"), robots: { index: false }, referrer: "same-origin" };
}

/** What somebody wrote, what they were answered, and where they go on; for them alone. */
export default async function OwnCase({ params, searchParams }: Props) {
  const [{ locale, case: caseId }, { token, done }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const held = typeof token === "string" ? token : undefined;
  const isId = /^[0-9a-f-]{36}$/.test(caseId);
  const case_ = isId ? await ownCase({ caseId, token: held }, await currentActor(), clock.now()) : null;
  if (!case_) return <MissingPage locale={locale} />;
  const t = translator(locale);
  const when = (at: Date) => t("cases.own.when", { day: dayText(at, locale), time: timeText(at, locale) });
  return (
    <div className="container-page py-10 lg:py-16">
      <div className="mx-auto max-w-2xl">
        <h1 className="text-3xl leading-tight [overflow-wrap:anywhere]">{case_.subject || t("cases.own.title")}</h1>
        <p className="mt-2 text-muted">
          {t("cases.own.number", { number: case_.name, day: dateText(case_.openedAt, locale) })}
        </p>
        {done === "sent" && <Notice tone="success" title={t("cases.own.sent")} className="mt-6" />}
        <p className="mt-6 font-medium">
          {case_.dueAt
            ? case_.callAt
              ? t("cases.own.called", { when: when(case_.callAt) })
              : t("cases.own.due", { when: when(case_.dueAt) })
            : t(case_.state === "closed" ? "cases.own.closed" : "cases.own.waiting")}
        </p>
        <ol className="mt-6 grid gap-5">
          {case_.messages.map(({ id, isTheirs, author, text, at }) => (
            <li key={id} className={isTheirs ? "sm:ml-12" : "sm:mr-12"}>
              <p className="mb-1 text-sm text-muted">
                <span className="font-medium text-ink">
                  {isTheirs ? t("cases.own.you") : t("cases.own.house", { name: author })}
                </span>
                , {when(at)}
              </p>
              <div
                className={`rounded-card px-4 py-3 whitespace-pre-line [overflow-wrap:anywhere] ${isTheirs ? "bg-wash" : "border border-hairline"}`}
              >
                {text}
              </div>
            </li>
          ))}
        </ol>
        <div className="mt-8 border-t border-hairline pt-6">
          <AnotherWord
            formKey={newId()}
            caseId={caseId}
            token={held ?? ""}
            action={writeAgainAction}
            words={contactWords(locale)}
            locale={locale}
          />
        </div>
      </div>
    </div>
  );
}
