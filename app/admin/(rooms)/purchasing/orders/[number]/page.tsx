import type { Metadata } from "next";
import { may } from "#app/actor";
import { RoomHead } from "#components/admin/room-head";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { isAlone } from "#lib/identity/queries-staff";
import { idOf } from "#lib/kernel/actor";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { supplierOrder } from "#lib/purchasing/queries-orders";
import type { SupplierOrderView } from "#lib/purchasing/schema";
import { adminLocale } from "../../../../locale";
import { staffWho } from "../../../../staff";
import { MissingRoom } from "../../../missing-room";
import { OrderState } from "../../order-state.tsx";
import { PurchasingTabs } from "../../purchasing-tabs";
import { DraftForm } from "./draft-form.tsx";
import { OrderLines } from "./order-lines.tsx";
import { DraftWays, SentWays, WaitingWays } from "./ways.tsx";

export async function generateMetadata({ params }: PageProps<"/admin/purchasing/orders/[number]">): Promise<Metadata> {
  return { title: translator(await adminLocale())("purchasing.orders.one", { number: (await params).number }) };
}

/** One supplier order: what is ordered, what came of it, and what to do next. */
export default async function SupplierOrderPage({
  params,
  searchParams,
}: PageProps<"/admin/purchasing/orders/[number]">) {
  const { number } = await params;
  const { refused } = await searchParams;
  const staff = await staffWho("purchasing.read", `/admin/purchasing/orders/${number}`);
  const locale = await adminLocale();
  const t = translator(locale);
  const order = await supplierOrder(number);
  if (!order) return <MissingRoom />;
  const { state, supplier, totalMinor } = order;
  const writes = may(staff, "purchasing.write");
  const own = order.askedById === idOf(staff);
  const alone = state === "waiting" && own && (await isAlone("purchasing.approve", staff));
  const edits = writes && state === "draft";
  return (
    <div className="pb-10">
      <RoomHead
        title={t("purchasing.orders.one", { number })}
        count={`${supplier.name} → ${order.destination}, ${moneyText(money(totalMinor), locale)}`}
      >
        <TextLink href={`/admin/purchasing/${number}`} className="inline-flex min-h-9 items-center max-lg:min-h-11">
          {t("purchasing.orders.paper")}
        </TextLink>
      </RoomHead>
      <PurchasingTabs here="orders" locale={locale} />
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 px-5 py-3 text-[13px] text-muted">
        <OrderState state={state} locale={locale} />
        {lifeOf(order, locale).join(" · ")}
      </p>
      {typeof refused === "string" && (
        <Notice tone="error" title={refusalText(refused, locale).detail} className="mx-5 mb-3" />
      )}
      {order.reason && (
        <p className="px-5 pb-3 text-[13px]">
          {t(state === "draft" ? "purchasing.orders.returned" : "purchasing.orders.because", { reason: order.reason })}
        </p>
      )}
      {edits && <DraftForm order={order} locale={locale} />}
      {!edits && <OrderLines order={order} locale={locale} />}
      {!edits && order.note && (
        <p className="px-5 pt-4 text-[13px]">
          <span className="text-muted">{t("purchasing.orders.note")}</span> {order.note}
        </p>
      )}
      <div className="px-5 pt-5">
        {edits && <DraftWays order={order} locale={locale} />}
        {state === "waiting" && (
          <WaitingWays
            order={order}
            own={own}
            signs={may(staff, "purchasing.approve") && (!own || alone)}
            writes={writes}
            locale={locale}
          />
        )}
        {(state === "sent" || state === "partly_received") && (
          <SentWays order={order} writes={writes} receives={may(staff, "stock.receive")} locale={locale} />
        )}
      </div>
    </div>
  );
}

/** What was done with it so far, in the order in which it was. */
function lifeOf(order: SupplierOrderView, locale: Locale): string[] {
  const t = translator(locale);
  const day = (at: Date) => shortDayText(at, locale);
  const { authorName, createdAt, askedAt, askedByName, approvedByName, sentAt, cancelledAt } = order;
  return [
    t("purchasing.orders.written", { name: authorName, day: day(createdAt) }),
    ...(askedAt && askedByName ? [t("purchasing.orders.asked", { name: askedByName, day: day(askedAt) })] : []),
    ...(approvedByName ? [t("purchasing.orders.approved", { name: approvedByName })] : []),
    ...(sentAt ? [t("purchasing.orders.sentOn", { day: day(sentAt) })] : []),
    ...(cancelledAt ? [t("purchasing.orders.cancelledOn", { day: day(cancelledAt) })] : []),
  ];
}
