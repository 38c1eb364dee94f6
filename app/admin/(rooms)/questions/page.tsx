import type { Metadata } from "next";
import { may } from "#app/actor";
import { Tabs } from "#components/admin/filter-bar";
import { RoomHead } from "#components/admin/room-head";
import { Notice } from "#components/ui/notice";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { questionsDesk, questionsWaiting, questionTabs } from "#lib/questions/queries-desk";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { QuestionRow } from "./question-row";

const here = "/admin/questions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("questions.desk.title") };
}

/** What people ask about products: who answers, by when; the most pressing first. */
export default async function Questions({ searchParams }: PageProps<"/admin/questions">) {
  const staff = await staffWho("questions.answer", here);
  const [locale, { view, refused }] = await Promise.all([adminLocale(), searchParams]);
  const t = translator(locale);
  const tab = questionTabs.find((one) => one === view) ?? "waiting";
  const [rows, counts] = await Promise.all([questionsDesk(tab, staff.id, locale), questionsWaiting()]);
  const moderates = may(staff, "reviews.moderate");
  const counted = counts as Readonly<Record<string, number>>;
  return (
    <>
      <RoomHead
        title={t("questions.desk.title")}
        count={t("questions.desk.count", { count: counts.waiting + counts.answers })}
      />
      <Tabs
        label={t("questions.desk.title")}
        tabs={[
          ...questionTabs.map((one) => ({
            href: one === "waiting" ? here : `${here}?view=${one}`,
            name: t(`questions.desk.tabs.${one}`),
            current: one === tab,
            ...(counted[one] !== undefined && { count: counted[one] }),
          })),
          ...(moderates ? [{ href: `${here}/owners`, name: t("questions.desk.tabs.owners"), current: false }] : []),
        ]}
      />
      {typeof refused === "string" && (
        <div className="px-5 pt-3">
          <Notice tone="error" title={refusalText(refused, locale).detail} />
        </div>
      )}
      <ul>
        {rows.map((question) => (
          <QuestionRow key={question.id} question={question} moderates={moderates} now={clock.now()} locale={locale} />
        ))}
      </ul>
      {rows.length === 0 && <p className="px-5 py-10 text-muted">{t("questions.desk.empty")}</p>}
    </>
  );
}
