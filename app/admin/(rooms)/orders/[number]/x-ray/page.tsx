import type { Metadata } from "next";
import { may } from "#app/actor";
import { Icon } from "#components/ui/icon";
import { Notice } from "#components/ui/notice";
import { stockPlaces } from "#lib/inventory/queries-places";
import { translator } from "#lib/language/translator";
import { orderXray } from "#lib/xray/queries";
import { balances } from "#lib/xray/schema";
import { adminLocale } from "../../../../locale";
import { staffWho } from "../../../../staff";
import { MissingRoom } from "../../../missing-room";
import { Checks } from "./checks";
import { GesturesSection } from "./gestures-section";
import { MarginSection } from "./margin-section";
import { MessagesSection } from "./messages-section";
import { MoneySection } from "./money-section";
import { PaymentSection } from "./payment-section";
import { PromisesSection } from "./promises-section";
import { StockSection } from "./stock-section";
import { TouchesSection } from "./touches-section";

export async function generateMetadata({ params }: PageProps<"/admin/orders/[number]/x-ray">): Promise<Metadata> {
  const [{ number }, locale] = await Promise.all([params, adminLocale()]);
  return { title: translator(locale)("xray.title", { number }) };
}

/** One order from where it came from to what it leaves, with every total against a second book (R-72, M-08). */
export default async function XrayPage({ params }: PageProps<"/admin/orders/[number]/x-ray">) {
  const { number } = await params;
  const staff = await staffWho("orders.read", `/admin/orders/${number}/x-ray`);
  const locale = await adminLocale();
  const [xray, allPlaces] = await Promise.all([orderXray(number), stockPlaces()]);
  if (!xray) return <MissingRoom />;
  const t = translator(locale);
  const places = new Map(allPlaces.map(({ code, name }) => [code, name]));
  const seesCosts = may(staff, "costs.read");
  const checks = xray.checks.filter(({ code }) => seesCosts || code !== "margin");
  const wrong = checks.filter((check) => !balances(check));
  const shared = { xray, places, locale };

  return (
    <div className="max-w-[1180px] pb-12">
      <div className="px-5 pt-3">
        <a
          href={`/admin/orders/${number}`}
          className="inline-flex items-center gap-1 text-[13px] text-muted hover:text-ink max-lg:min-h-11"
        >
          <Icon name="chevron-left" className="size-3.5" />
          {number}
        </a>
        <h1 className="text-xl leading-8">{t("xray.title", { number })}</h1>
        <p className="max-w-[80ch] text-muted">{t("xray.intro")}</p>
        <Notice
          tone={wrong.length > 0 ? "error" : "success"}
          title={
            wrong.length > 0
              ? t("xray.unbalanced", { count: wrong.length })
              : t("xray.balanced", { count: checks.length })
          }
          className="mt-3 py-3!"
        >
          {wrong.length > 0 && <Checks checks={wrong} locale={locale} />}
        </Notice>
      </div>
      <TouchesSection {...shared} />
      <MoneySection xray={xray} locale={locale} />
      <PaymentSection xray={xray} locale={locale} />
      <GesturesSection orderId={xray.order.id} locale={locale} />
      {seesCosts && <MarginSection xray={xray} locale={locale} />}
      <PromisesSection {...shared} />
      <StockSection {...shared} />
      <MessagesSection
        xray={xray}
        mayReadMails={may(staff, "mailbox.read")}
        seesDocuments={may(staff, "invoices.read")}
        locale={locale}
      />
    </div>
  );
}
