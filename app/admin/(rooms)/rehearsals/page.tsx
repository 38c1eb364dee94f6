import type { Metadata } from "next";
import { may } from "#app/actor";
import { StartRehearsal } from "#components/admin/rehearsal/start";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { Notice } from "#components/ui/notice";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { promotionList } from "#lib/promotions/queries-admin";
import { rehearsals } from "#lib/rehearsal/queries";
import type { RehearsalView } from "#lib/rehearsal/schema";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { start } from "./actions";
import { PriceDialog, PromotionDialog } from "./dialogs";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("rehearsals.title") };
}

/** What was tried on the orders of the past, newest first. */
export default async function RehearsalsPage({ searchParams }: PageProps<"/admin/rehearsals">) {
  const staff = await staffWho("costs.read", "/admin/rehearsals");
  const locale = await adminLocale();
  const t = translator(locale);
  const { refused } = await searchParams;
  const [all, promotions] = await Promise.all([
    rehearsals(),
    may(staff, "promotions.read") ? promotionList(clock.now()) : [],
  ]);
  const standing = promotions.filter(({ stage }) => stage !== "ended");
  return (
    <>
      <RoomHead title={t("rehearsals.title")}>
        <StartRehearsal action={start} label={t("rehearsals.checkStart")} name={t("rehearsals.check")} changes={[]} />
        <PriceDialog locale={locale} />
        {standing.length > 0 && <PromotionDialog promotions={standing} locale={locale} />}
      </RoomHead>
      <p className="px-5 pb-3 text-muted">{t("rehearsals.text")}</p>
      {typeof refused === "string" && (
        <Notice tone="error" title={refusalText(refused, locale).detail} className="mx-5 mb-3" />
      )}
      <Table
        caption={t("rehearsals.title")}
        columns={[
          { name: t("rehearsals.columns.name") },
          { name: t("rehearsals.columns.state") },
          { name: t("rehearsals.columns.orders"), align: "right", hide: "phone" },
          { name: t("rehearsals.columns.touched"), align: "right", hide: "phone" },
          { name: t("rehearsals.columns.taken"), align: "right" },
          { name: t("rehearsals.columns.author"), hide: "phone" },
          { name: t("rehearsals.columns.at"), align: "right", hide: "phone" },
        ]}
      >
        {all.map((one) => (
          <RehearsalRow key={one.id} rehearsal={one} locale={locale} />
        ))}
      </Table>
      {all.length === 0 && <p className="px-5 py-10 text-muted">{t("rehearsals.none")}</p>}
    </>
  );
}

function RehearsalRow({ rehearsal, locale }: { rehearsal: RehearsalView; locale: Locale }) {
  const t = translator(locale);
  const { id, name, state, total, result, authorName, createdAt } = rehearsal;
  const change = result && result.all.with.revenueMinor - result.all.without.revenueMinor;
  return (
    <Row>
      <Cell>
        <RowLink href={`/admin/rehearsals/${id}`}>{name}</RowLink>
      </Cell>
      <Cell muted={state !== "failed"}>{t(`rehearsals.states.${state}`)}</Cell>
      <Cell align="right" muted hide="phone">
        {total}
      </Cell>
      <Cell align="right" hide="phone">
        {result?.touched.orders}
      </Cell>
      <Cell align="right">{change !== null && moneyText(money(change), locale)}</Cell>
      <Cell muted hide="phone">
        {authorName}
      </Cell>
      <Cell align="right" muted hide="phone">
        {shortDayText(new Date(createdAt), locale)}
      </Cell>
    </Row>
  );
}
