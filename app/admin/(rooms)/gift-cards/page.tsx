import type { Metadata } from "next";
import { may } from "#app/actor";
import { FilterBar, Tabs } from "#components/admin/filter-bar";
import { MoreLink } from "#components/admin/more-link";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { creditName } from "#components/credit/paying-credits";
import { ButtonLink } from "#components/ui/button";
import { creditsDesk } from "#lib/credit/queries-desk";
import { waitingCreditRequests } from "#lib/credit/queries-requests";
import type { CreditState, CreditView } from "#lib/credit/schema";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { OfferDialog } from "./dialogs";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("credit.desk.title") };
}

const states = ["active", "inactive", "blocked", "expired"] as const satisfies readonly CreditState[];
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** Gift cards and store credits, newest first, found by the end of a code or by an order. */
export default async function GiftCardsPage({ searchParams }: PageProps<"/admin/gift-cards">) {
  const staff = await staffWho("credit.read", "/admin/gift-cards");
  const locale = await adminLocale();
  const t = translator(locale);
  const asked = await searchParams;
  const state = states.find((one) => one === first(asked.state));
  const query = first(asked.q)?.trim().slice(0, 40) ?? "";
  const [{ items, nextCursor }, waiting] = await Promise.all([
    creditsDesk({ state, query, cursor: first(asked.after) }),
    waitingCreditRequests(),
  ]);
  const address = (over: Record<string, string | undefined>) => {
    const kept = Object.entries({ state, q: query || undefined, ...over }).filter(([, value]) => value);
    return `/admin/gift-cards?${new URLSearchParams(kept as [string, string][])}`;
  };
  return (
    <>
      <RoomHead title={t("credit.desk.title")}>
        <ButtonLink href="/admin/gift-cards/approvals" look="secondary" size="sm">
          {t("credit.requests.door", { count: waiting })}
        </ButtonLink>
        {may(staff, "credit.sell") && (
          <ButtonLink href="/admin/gift-cards/till" look="secondary" size="sm">
            {t("credit.till.door")}
          </ButtonLink>
        )}
        {may(staff, "credit.issue") && (
          <>
            <ButtonLink href="/admin/gift-cards/new-batch" look="secondary" size="sm">
              {t("credit.desk.batchNew")}
            </ButtonLink>
            <OfferDialog staff={staff} locale={locale} />
          </>
        )}
      </RoomHead>
      <Tabs
        label={t("credit.desk.state")}
        tabs={[
          { href: address({ state: undefined }), name: t("credit.desk.all"), current: !state },
          ...states.map((one) => ({
            href: address({ state: one }),
            name: t(`credit.states.${one}`),
            current: one === state,
          })),
        ]}
      />
      <FilterBar
        action="/admin/gift-cards"
        query={query}
        placeholder={t("credit.desk.search")}
        submit={t("admin.filter")}
        keep={{ state }}
      />
      <Table
        caption={t("credit.desk.title")}
        columns={[
          { name: t("credit.desk.card") },
          { name: t("credit.desk.state") },
          { name: t("credit.desk.origin"), hide: "phone" },
          { name: t("credit.desk.initial"), align: "right", hide: "phone" },
          { name: t("credit.desk.balance"), align: "right" },
          { name: t("credit.desk.expires"), align: "right", hide: "phone" },
        ]}
      >
        {items.map((credit) => (
          <CreditRow key={credit.id} credit={credit} locale={locale} />
        ))}
      </Table>
      {items.length === 0 && <p className="px-5 py-10 text-muted">{t("credit.desk.none")}</p>}
      <MoreLink href={nextCursor && address({ after: nextCursor })} label={t("admin.more")} />
    </>
  );
}

function CreditRow({ credit, locale }: { credit: CreditView; locale: Locale }) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  return (
    <Row>
      <Cell>
        <RowLink href={`/admin/gift-cards/${credit.id}`} whole>
          {credit.kind === "store_credit" ? t("credit.desk.storeCredit") : creditName(credit, locale)}
        </RowLink>
      </Cell>
      <Cell>{t(`credit.states.${credit.state}`)}</Cell>
      <Cell muted hide="phone">
        {originOf(credit, locale)}
      </Cell>
      <Cell align="right" muted hide="phone">
        {text(credit.initial)}
      </Cell>
      <Cell align="right">{text(credit.balance)}</Cell>
      <Cell align="right" muted hide="phone">
        {credit.expiresAt && dateText(new Date(credit.expiresAt), locale)}
      </Cell>
    </Row>
  );
}

function originOf({ batchName, orderNumber, kind }: CreditView, locale: Locale): string {
  const t = translator(locale);
  if (batchName) return t("credit.desk.batch", { name: batchName });
  if (orderNumber) return t("credit.desk.order", { number: orderNumber });
  return kind === "store_credit" ? "" : t("credit.desk.byStaff");
}
