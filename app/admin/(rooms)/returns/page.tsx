import type { Metadata } from "next";
import { FilterBar, Tabs } from "#components/admin/filter-bar";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { type DeskReturn, returnCounts, returnsDesk } from "#lib/returns/queries-desk";
import type { ReturnState } from "#lib/returns/schema";
import { open } from "#lib/returns/states";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("returns.desk.title") };
}

const here = "/admin/returns";
const ended = ["settled", "refused", "cancelled"] as const satisfies readonly ReturnState[];
const states = [...open, ...ended];

/** What comes back: the refund that is due first on top, with what a late one costs by now. */
export default async function Returns({ searchParams }: PageProps<"/admin/returns">) {
  await staffWho("returns.inspect", here);
  const [locale, asked, now] = [await adminLocale(), await searchParams, clock.now()];
  const t = translator(locale);
  const state = states.find((one) => one === asked.state);
  const late = asked.late === "1";
  const query = typeof asked.q === "string" ? asked.q.slice(0, 80) : "";
  const [rows, counts] = await Promise.all([returnsDesk({ state, late, query }, now), returnCounts()]);
  const tabs = [
    { href: here, name: t("returns.desk.all"), current: !state && !late },
    { href: `${here}?late=1`, name: t("returns.desk.late"), current: late },
    ...open.map((one) => ({
      href: `${here}?state=${one}`,
      name: t(`returns.states.${one}`),
      current: state === one,
      count: counts[one],
    })),
    ...ended.map((one) => ({ href: `${here}?state=${one}`, name: t(`returns.states.${one}`), current: state === one })),
  ];
  return (
    <>
      <RoomHead title={t("returns.desk.title")} count={t("returns.desk.count", { count: rows.length })} />
      <Tabs label={t("returns.desk.title")} tabs={tabs} />
      <FilterBar
        action={here}
        query={query}
        placeholder={t("returns.desk.search")}
        submit={t("admin.filter")}
        keep={{ state, ...(late && { late: "1" }) }}
      />
      <Table
        caption={t("returns.desk.title")}
        columns={[
          { name: t("returns.desk.columns.number") },
          { name: t("returns.desk.columns.customer") },
          { name: t("returns.desk.columns.articles"), hide: "phone" },
          { name: t("returns.desk.columns.wish"), hide: "phone" },
          { name: t("returns.desk.columns.state"), hide: "phone" },
          { name: t("returns.desk.columns.due") },
          { name: t("returns.desk.columns.worth"), align: "right" },
        ]}
      >
        {rows.map((row) => (
          <ReturnRow key={row.id} row={row} locale={locale} />
        ))}
      </Table>
      {rows.length === 0 && <p className="px-5 py-10 text-muted">{t("returns.desk.empty")}</p>}
    </>
  );
}

function ReturnRow({ row, locale }: { row: DeskReturn; locale: Locale }) {
  const t = translator(locale);
  const { number, customerName, lines, wish, state, withdrawnAt, worthMinor, refundMinor } = row;
  return (
    <Row>
      <Cell>
        <RowLink href={`${here}/${number}`} whole>
          {number}
        </RowLink>
      </Cell>
      <Cell>{customerName}</Cell>
      <Cell hide="phone" muted>
        {lines.map(({ quantity, name }) => t("returns.withdraw.line", { quantity, name })).join(", ")}
      </Cell>
      <Cell hide="phone">{withdrawnAt ? t("returns.desk.withdrawal") : t(`returns.wishes.${wish}`)}</Cell>
      <Cell hide="phone">{t(`returns.states.${state}`)}</Cell>
      <Cell>
        <Due row={row} locale={locale} />
      </Cell>
      <Cell align="right">{moneyText(money(state === "settled" ? refundMinor : worthMinor), locale)}</Cell>
    </Row>
  );
}

function Due({ row: { clock, withdrawnAt, settledAt }, locale }: { row: DeskReturn; locale: Locale }) {
  const t = translator(locale);
  if (settledAt) return <span className="text-muted">{shortDayText(settledAt, locale)}</span>;
  if (!withdrawnAt || !clock) return <span className="text-muted">{t("returns.desk.noClock")}</span>;
  if (!clock.dueOn) return <span className="text-muted">{t("returns.desk.waits")}</span>;
  const late = clock.lateDays > 0;
  return (
    <span className={late ? "font-medium text-vermilion" : "font-medium"}>
      {shortDayText(new Date(`${clock.dueOn}T12:00:00Z`), locale)}
      {late &&
        ` · ${t("returns.desk.lateBy", { days: clock.lateDays })} · ${t("returns.desk.costs", {
          amount: moneyText(money(clock.penaltyMinor), locale),
        })}`}
    </span>
  );
}
