import type { Metadata } from "next";
import { Tabs } from "#components/admin/filter-bar";
import { RoomHead } from "#components/admin/room-head";
import { Notice } from "#components/ui/notice";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { reviewsDesk, reviewsWaiting, reviewTabs } from "#lib/reviews/queries-desk";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { ReviewRow } from "./review-row";

const here = "/admin/reviews";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("reviews.desk.title") };
}

/** What buyers have written, to be read before it is published; what readers reported, and what was decided. */
export default async function Reviews({ searchParams }: PageProps<"/admin/reviews">) {
  await staffWho("reviews.moderate", here);
  const [locale, { view, refused }] = await Promise.all([adminLocale(), searchParams]);
  const t = translator(locale);
  const tab = reviewTabs.find((one) => one === view) ?? "waiting";
  const [rows, counts] = await Promise.all([reviewsDesk(tab, locale), reviewsWaiting()]);
  const counted = { waiting: counts.waiting, reported: counts.reported } as Readonly<Record<string, number>>;
  return (
    <>
      <RoomHead
        title={t("reviews.desk.title")}
        count={t("reviews.desk.count", { count: counts.waiting + counts.reported })}
      />
      <Tabs
        label={t("reviews.desk.title")}
        tabs={reviewTabs.map((one) => ({
          href: one === "waiting" ? here : `${here}?view=${one}`,
          name: t(`reviews.desk.tabs.${one}`),
          current: one === tab,
          ...(counted[one] !== undefined && { count: counted[one] }),
        }))}
      />
      {typeof refused === "string" && (
        <div className="px-5 pt-3">
          <Notice tone="error" title={refusalText(refused, locale).detail} />
        </div>
      )}
      <ul>
        {rows.map((review) => (
          <ReviewRow key={review.id} review={review} locale={locale} />
        ))}
      </ul>
      {rows.length === 0 && <p className="px-5 py-10 text-muted">{t("reviews.desk.empty")}</p>}
    </>
  );
}
