import type { Metadata } from "next";
import { may } from "#app/actor";
import { FilterBar, Tabs } from "#components/admin/filter-bar";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { ButtonLink } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { givenByPromotions } from "#lib/orders/queries-promotions";
import { clock } from "#lib/platform/clock";
import { type PromotionRow, promotionList, promotionStages } from "#lib/promotions/queries-admin";
import { saidOf } from "#lib/promotions/said";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { namedThings, namesFrom, skusIn } from "./names.ts";
import { periodText } from "./period-text.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("promotions.title") };
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** Every promotion there was, is and will be, with what it does in words and what it has given. */
export default async function PromotionsPage({ searchParams }: PageProps<"/admin/promotions">) {
  const staff = await staffWho("promotions.read", "/admin/promotions");
  const locale = await adminLocale();
  const t = translator(locale);
  const asked = await searchParams;
  const query = first(asked.q)?.trim().slice(0, 80) ?? "";
  const stage = promotionStages.find((one) => one === first(asked.stage));
  const all = await promotionList(clock.now(), query);
  const shown = stage ? all.filter((row) => row.stage === stage) : all;
  const [names, given] = await Promise.all([
    namedThings().then((things) =>
      namesFrom(things, skusIn(shown.map(({ conditions, benefit }) => ({ conditions, benefit })))),
    ),
    givenByPromotions(shown.map(({ id }) => id)),
  ]);
  const address = (over: Record<string, string | undefined>) => {
    const kept = Object.entries({ stage, q: query || undefined, ...over }).filter(([, value]) => value);
    return `/admin/promotions?${new URLSearchParams(kept as [string, string][])}`;
  };
  return (
    <>
      <RoomHead title={t("promotions.title")} count={t("promotions.count", { count: shown.length })}>
        <ButtonLink href="/admin/promotions/why" look="secondary" size="sm">
          {t("promotions.why")}
        </ButtonLink>
        {may(staff, "promotions.write") && (
          <ButtonLink href="/admin/promotions/new" size="sm" icon="plus">
            {t("promotions.create")}
          </ButtonLink>
        )}
      </RoomHead>
      <Tabs
        label={t("promotions.columns.stage")}
        tabs={[
          { href: address({ stage: undefined }), name: t("promotions.all"), current: !stage, count: all.length },
          ...promotionStages.map((one) => ({
            href: address({ stage: one }),
            name: t(`promotions.tabs.${one}`),
            current: one === stage,
            count: all.filter((row) => row.stage === one).length,
          })),
        ]}
      />
      <FilterBar
        action="/admin/promotions"
        query={query}
        placeholder={t("promotions.search")}
        submit={t("admin.filter")}
        keep={{ stage }}
      />
      <Table
        caption={t("promotions.title")}
        columns={[
          { name: t("promotions.columns.name") },
          { name: t("promotions.columns.stage") },
          { name: t("promotions.columns.sentence"), hide: "phone" },
          { name: t("promotions.columns.period"), hide: "phone" },
          { name: t("promotions.columns.uses"), align: "right", hide: "phone" },
          { name: t("promotions.columns.given"), align: "right" },
        ]}
      >
        {shown.map((row) => (
          <PromotionLine
            key={row.id}
            row={row}
            said={saidOf(row, names)?.[locale] ?? t("promotions.unfinished")}
            given={given.get(row.id) ?? { orders: 0, givenMinor: 0 }}
            locale={locale}
          />
        ))}
      </Table>
      {shown.length === 0 && <p className="px-5 py-10 text-muted">{t("promotions.none")}</p>}
    </>
  );
}

function PromotionLine({
  row,
  said,
  given,
  locale,
}: {
  row: PromotionRow;
  said: string;
  given: Readonly<{ orders: number; givenMinor: number }>;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <Row>
      <Cell>
        <RowLink href={`/admin/promotions/${row.id}`}>{(locale === "en" && row.nameEn) || row.nameFr}</RowLink>
      </Cell>
      <Cell>
        <span className={row.stage === "waiting" ? "text-amber" : ""}>{t(`promotions.stages.${row.stage}`)}</span>
      </Cell>
      <Cell muted hide="phone" rest={said} />
      <Cell muted hide="phone">
        {periodText(row.startsAt, row.endsAt, locale)}
      </Cell>
      <Cell align="right" hide="phone">
        {row.maxUses === null
          ? t("promotions.uses", { uses: given.orders })
          : t("promotions.usesOf", { uses: row.uses, limit: row.maxUses })}
      </Cell>
      <Cell align="right">{given.givenMinor > 0 ? moneyText(money(given.givenMinor), locale) : "—"}</Cell>
    </Row>
  );
}
