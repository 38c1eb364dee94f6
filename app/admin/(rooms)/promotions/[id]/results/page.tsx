import type { Metadata } from "next";
import { may } from "#app/actor";
import { Cell, Row, Table } from "#components/admin/table";
import { dateText } from "#lib/kernel/date-text";
import { instantOf } from "#lib/kernel/local-time";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { type PromotionDay, promotionDays } from "#lib/orders/queries-promotions";
import { clock } from "#lib/platform/clock";
import { promotionForEdit } from "#lib/promotions/queries-admin";
import { outcomeOf } from "#lib/rehearsal/queries-promotion";
import { adminLocale } from "../../../../locale";
import { staffWho } from "../../../../staff";
import { MissingRoom } from "../../../missing-room";
import { BackLink } from "../../back-link";
import { BeforeAndDuring } from "./before-and-during";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("promotions.actions.results") };
}

const total = (days: readonly PromotionDay[], of: (day: PromotionDay) => number) =>
  days.reduce((sum, day) => sum + of(day), 0);

/** What a promotion gave and what its orders brought, day by day. */
export default async function PromotionResults({ params }: PageProps<"/admin/promotions/[id]/results">) {
  const { id } = await params;
  const staff = await staffWho("promotions.read", `/admin/promotions/${id}/results`);
  const locale = await adminLocale();
  const promotion = await promotionForEdit(id, clock.now());
  if (!promotion) return <MissingRoom />;
  const t = translator(locale);
  const [days, outcome] = await Promise.all([promotionDays(id), outcomeOf(id, clock.now())]);
  const seesCosts = may(staff, "costs.read");
  const text = (minor: number) => moneyText(money(minor), locale);
  const margin = (net: number, cost: number | null) =>
    cost === null || net === 0
      ? "—"
      : new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format((net - cost) / net);
  const costKnown = days.every(({ costMinor }) => costMinor !== null);
  const most = Math.max(1, ...days.map(({ givenMinor }) => givenMinor));
  const facts = [
    [t("promotions.results.orders"), String(total(days, ({ orders }) => orders))],
    [t("promotions.results.given"), text(total(days, ({ givenMinor }) => givenMinor))],
    [t("promotions.results.revenue"), text(total(days, ({ revenueMinor }) => revenueMinor))],
    ...(seesCosts
      ? [
          [
            t("promotions.results.margin"),
            margin(
              total(days, ({ netMinor }) => netMinor),
              costKnown ? total(days, ({ costMinor }) => costMinor ?? 0) : null,
            ),
          ],
        ]
      : []),
  ] as const;
  return (
    <>
      <div className="px-5 pt-3 pb-2">
        <BackLink locale={locale} to={`/admin/promotions/${id}`} name={promotion.nameFr} />
        <h1 className="text-xl">{t("promotions.results.title")}</h1>
      </div>
      <dl className="figures flex flex-wrap gap-x-10 gap-y-3 px-5 pb-5">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-[13px] text-muted">{name}</dt>
            <dd className="text-xl font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
      {outcome && <BeforeAndDuring outcome={outcome} seesCosts={seesCosts} locale={locale} />}
      {days.length > 0 && <h2 className="px-5 pb-1 text-base">{t("promotions.results.byDay")}</h2>}
      {days.length === 0 ? (
        <p className="px-5 pb-10 text-muted">{t("promotions.results.none")}</p>
      ) : (
        <Table
          caption={t("promotions.results.byDay")}
          columns={[
            { name: t("promotions.results.day") },
            { name: t("promotions.results.share"), quiet: true, hide: "phone" },
            { name: t("promotions.results.orders"), align: "right" },
            { name: t("promotions.results.given"), align: "right" },
            { name: t("promotions.results.revenue"), align: "right", hide: "phone" },
            ...(seesCosts
              ? [{ name: t("promotions.results.margin"), align: "right" as const, hide: "phone" as const }]
              : []),
          ]}
        >
          {days.map((day) => (
            <Row key={day.day}>
              <Cell>{dateText(instantOf(day.day, 720), locale)}</Cell>
              <Cell hide="phone">
                <span aria-hidden className="block h-2.5 w-40">
                  <span className="block h-full bg-blue" style={{ width: `${(100 * day.givenMinor) / most}%` }} />
                </span>
              </Cell>
              <Cell align="right">{day.orders}</Cell>
              <Cell align="right">{text(day.givenMinor)}</Cell>
              <Cell align="right" hide="phone">
                {text(day.revenueMinor)}
              </Cell>
              {seesCosts && (
                <Cell align="right" muted hide="phone">
                  {margin(day.netMinor, day.costMinor)}
                </Cell>
              )}
            </Row>
          ))}
        </Table>
      )}
      {seesCosts && days.length > 0 && (
        <p className="px-5 py-3 text-[13px] text-muted">{t("promotions.results.todaysCost")}</p>
      )}
    </>
  );
}
