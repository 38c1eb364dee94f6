import type { Metadata } from "next";
import { Tabs } from "#components/admin/filter-bar";
import { RoomHead } from "#components/admin/room-head";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { deskCounts } from "#lib/orders/desk-queries";
import { openDisputes } from "#lib/orders/queries-disputes";
import { transfersDue } from "#lib/orders/queries-transfers";
import { clock } from "#lib/platform/clock";
import { openBreaks } from "#lib/reconciliation/queries";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { shopDay } from "../shop-day";
import { BreaksPane } from "./breaks-pane";
import { DisputesPane } from "./disputes-pane";
import { PayoutsPane } from "./payouts-pane";
import { TransfersPane } from "./transfers-pane";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("reconciliation.title") };
}

/** What our books and the provider's do not tell alike, what is contested at a bank, and what is still to be paid. */
export default async function PaymentsPage({ searchParams }: PageProps<"/admin/payments">) {
  const staff = await staffWho("accounting.export", "/admin/payments");
  const locale = await adminLocale();
  const t = translator(locale);
  const now = clock.now();
  const { refused, room } = await searchParams;
  const here = room === "payouts" ? "payouts" : "breaks";
  const [breaks, disputes, transfers, { unpaid }] = await Promise.all([
    openBreaks(),
    openDisputes(),
    transfersDue(),
    deskCounts(...shopDay(now)),
  ]);
  const differences = (
    <>
      {transfers.length > 0 && <TransfersPane transfers={transfers} staff={staff} now={now} locale={locale} />}
      <p className="max-w-prose px-5 py-3 text-[13px] text-muted">{t("reconciliation.text")}</p>
      {typeof refused === "string" && (
        <Notice tone="error" title={refusalText(refused, locale).detail} className="mx-5 mb-3" />
      )}
      <p className="px-5 pb-3">
        {unpaid > 0 ? (
          <TextLink href="/admin/orders?state=payment_due">{t("reconciliation.due", { count: unpaid })}</TextLink>
        ) : (
          t("reconciliation.due", { count: unpaid })
        )}
      </p>
      <BreaksPane breaks={breaks} staff={staff} now={now} locale={locale} />
      <DisputesPane disputes={disputes} now={now} locale={locale} />
    </>
  );
  return (
    <div className="pb-10">
      <RoomHead title={t("reconciliation.title")} count={t("reconciliation.count", { count: breaks.length })} />
      <Tabs
        label={t("reconciliation.tabs.label")}
        tabs={(["breaks", "payouts"] as const).map((one) => ({
          href: one === "breaks" ? "/admin/payments" : `/admin/payments?room=${one}`,
          name: t(`reconciliation.tabs.${one}`),
          current: one === here,
        }))}
      />
      {here === "payouts" ? <PayoutsPane locale={locale} /> : differences}
    </div>
  );
}
