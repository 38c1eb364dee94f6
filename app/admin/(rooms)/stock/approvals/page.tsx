import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { waitingCorrections } from "#lib/stockroom/queries";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { StockTabs } from "../stock-tabs";
import { WaitingCorrection } from "./waiting-correction";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("stock.approvals.title") };
}

/** Counts and corrections that wait for a second person. */
export default async function StockApprovalsPage() {
  const staff = await staffWho("stock.count", "/admin/stock/approvals");
  const locale = await adminLocale();
  const t = translator(locale);
  const waiting = await waitingCorrections();
  const now = clock.now();
  return (
    <div className="pb-10">
      <RoomHead title={t("stock.approvals.title")} count={t("stock.approvals.count", { count: waiting.length })} />
      <StockTabs here="approvals" staff={staff} locale={locale} />
      <p className="max-w-prose px-5 py-3 text-[13px] text-muted">
        {t(waiting.length === 0 ? "stock.approvals.empty" : "stock.approvals.text")}
      </p>
      {waiting.map((correction) => (
        <WaitingCorrection key={correction.id} correction={correction} staff={staff} now={now} locale={locale} />
      ))}
    </div>
  );
}
