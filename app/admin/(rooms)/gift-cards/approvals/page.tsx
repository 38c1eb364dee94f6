import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { Notice } from "#components/ui/notice";
import { openCreditRequests } from "#lib/credit/queries-requests";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { WaitingRequest } from "./waiting-request";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("credit.requests.title") };
}

/** Cards, gestures and corrections that wait for a second person, oldest first. */
export default async function CreditRequestsPage({ searchParams }: PageProps<"/admin/gift-cards/approvals">) {
  const staff = await staffWho("credit.read", "/admin/gift-cards/approvals");
  const locale = await adminLocale();
  const t = translator(locale);
  const { refused } = await searchParams;
  const requests = await openCreditRequests();
  const now = clock.now();
  return (
    <div className="pb-10">
      <RoomHead title={t("credit.requests.title")} count={t("credit.requests.count", { count: requests.length })} />
      {typeof refused === "string" && (
        <Notice tone="error" title={refusalText(refused, locale).detail} className="m-5" />
      )}
      {requests.length === 0 && <p className="px-5 py-6 text-muted">{t("credit.requests.empty")}</p>}
      {requests.map((request) => (
        <WaitingRequest key={request.id} request={request} staff={staff} now={now} locale={locale} />
      ))}
    </div>
  );
}
