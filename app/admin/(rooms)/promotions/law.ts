import type { Insight } from "#components/admin/promotions/form-view";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { PromotionDraft } from "#lib/promotions/definition";
import { isPublic } from "#lib/promotions/offer";
import { reachOf } from "#lib/promotions/reach";
import type { Article, PublishedPromotion } from "#lib/promotions/schema";
import { seasonalSales } from "#lib/promotions/seasonal-sales";

type Asked = Readonly<{
  published: PublishedPromotion;
  draft: PromotionDraft;
  articles: readonly Article[];
  locale: Locale;
  now: Date;
  seesCosts: boolean;
}>;

/** What the law says of a draft, and what it will do about it: prior price, cost, books, sales, dates (L1, L2, L5, L6, L26). */
export function lawOf({ published, draft, articles, locale, now, seesCosts }: Asked): Insight["law"] {
  const t = translator(locale);
  const reach = reachOf(published, articles, now);
  const note = (text: string) => ({ tone: "note", text }) as const;
  const sale = draft.seasonalSale ? nextSale(now) : null;
  return [
    ...(isPublic(published)
      ? [note(t("promotionInsight.law.onPage")), note(t("promotionInsight.law.counts"))]
      : [note(t("promotionInsight.law.inCart"))]),
    ...(seesCosts ? [costLine()] : []),
    ...(reach.books > 0 ? [note(t("promotionInsight.law.books", { count: reach.books }))] : []),
    ...(sale
      ? [
          note(
            t("promotionInsight.law.soldes", {
              from: dateText(sale.from, locale),
              until: dateText(sale.until, locale),
            }),
          ),
        ]
      : []),
    draft.endsAt
      ? ({ tone: "fine", text: t("promotionInsight.law.dates") } as const)
      : note(t("promotionInsight.law.noEnd")),
  ];

  function costLine(): Insight["law"][number] {
    const { belowCost, articles: count } = reach;
    if (belowCost === null || count === 0) return { tone: "fine", text: t("promotionInsight.law.costStands") };
    if (belowCost === 0) return { tone: "fine", text: t("promotionInsight.law.cost", { below: 0, count }) };
    return draft.clearance
      ? { tone: "warning", text: t("promotionInsight.law.belowAllowed", { count: belowCost }) }
      : { tone: "warning", text: t("promotionInsight.law.floored", { count: belowCost }) };
  }
}

function nextSale(now: Date) {
  const year = now.getUTCFullYear();
  return [...seasonalSales(year), ...seasonalSales(year + 1)].find(({ until }) => until > now);
}
