import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { type Messages, translator } from "#lib/language/translator";
import type { Names } from "#lib/promotions/clause";
import type { PromotionRow } from "#lib/promotions/queries-admin";
import { saidOf } from "#lib/promotions/said";
import type { PublishedPromotion } from "#lib/promotions/schema";
import { periodText } from "./period-text.ts";
import { groupName } from "./stacking-groups.ts";

/** What is asked for beside what is in force, line by line. */
export function differencesOf(row: PromotionRow, before: PublishedPromotion | null, names: Names, locale: Locale) {
  const t = translator(locale);
  const count = (value: number | null | undefined) => (value === null || value === undefined ? "—" : String(value));
  const amount = (value: number | null | undefined) => (value ? moneyText(money(value), locale) : "—");
  const groups = (all: readonly string[]) => all.map((code) => groupName(code, locale)).join(", ") || "—";
  const campaignWords = ({ promisedOn, expectedOrders: count }: NonNullable<PromotionRow["campaign"]>) =>
    t("promotions.approvals.campaign", { day: shortDayText(new Date(`${promisedOn}T12:00:00Z`), locale), count });
  type Line = keyof Messages["promotions"]["approvals"]["lines"];
  const line = (name: Line, was: string | undefined, is: string) => ({
    name: t(`promotions.approvals.lines.${name}`),
    was: was ?? "",
    is,
  });
  return [
    line("sentence", before ? saidOf(before, names)?.[locale] : "", saidOf(row, names)?.[locale] ?? "—"),
    line("lane", (before && t(`promotions.lanes.${before.lane}`)) || "", t(`promotions.lanes.${row.lane}`)),
    line(
      "period",
      before ? periodText(before.from, before.until, locale) : "",
      periodText(row.startsAt, row.endsAt, locale),
    ),
    line("maxUses", count(before?.left.uses), count(row.maxUses)),
    line("perCustomer", count(before?.left.perCustomer), count(row.maxUsesPerCustomer)),
    line("budget", amount(before?.left.budgetMinor), amount(row.budgetMinor)),
    ...(row.campaign ? [line("campaign", "", campaignWords(row.campaign))] : []),
    line("combinesWith", groups(before?.combinesWith ?? []), groups(row.combinesWith)),
  ];
}
