import type { Metadata } from "next";
import { may } from "#app/actor";
import { RoomHead } from "#components/admin/room-head";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { AccountingTabs, accountingRoom } from "./accounting-tabs";
import { ClosingsPane } from "./closings-pane";
import { ExportsPane } from "./exports-pane";
import { OneStopShop } from "./one-stop-shop";
import { askedPeriod } from "./period.ts";
import { ProofPane } from "./proof-pane";
import { ReportingPane } from "./reporting-pane";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("invoices.accounting.title") };
}

/** The journal's closings, the files for accountants, what is reported each day, and the proof of it all. */
export default async function AccountingPage({ searchParams }: PageProps<"/admin/accounting">) {
  const staff = await staffWho("accounting.export", "/admin/accounting");
  const locale = await adminLocale();
  const asked = await searchParams;
  const here = accountingRoom(asked.room);
  const period = askedPeriod(asked);
  return (
    <div className="pb-10">
      <RoomHead title={translator(locale)("invoices.accounting.title")} />
      <AccountingTabs here={here} locale={locale} />
      {here === "closings" && <ClosingsPane asked={asked.period} locale={locale} />}
      {here === "exports" && <ExportsPane period={period} locale={locale} />}
      {here === "reporting" && (
        <OneStopShop year={period.to.slice(0, 4)} mayWrite={may(staff, "invoices.credit")} locale={locale} />
      )}
      {here === "reporting" && <ReportingPane period={period} locale={locale} />}
      {here === "proof" && <ProofPane locale={locale} />}
    </div>
  );
}
