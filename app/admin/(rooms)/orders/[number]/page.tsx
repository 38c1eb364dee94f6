import type { Metadata } from "next";
import { may } from "#app/actor";
import { OrderLines } from "#components/admin/order-lines";
import { Timeline } from "#components/admin/timeline";
import { Icon } from "#components/ui/icon";
import { stockPlaces } from "#lib/inventory/queries-places";
import { dateText, timeText } from "#lib/kernel/date-text";
import { translator } from "#lib/language/translator";
import { orderByNumber } from "#lib/orders/queries";
import { mayBecome } from "#lib/orders/states";
import { clock } from "#lib/platform/clock";
import { elsewhereForOrder } from "#lib/rerouting/queries";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";
import { CancelDialog } from "./cancel-dialog";
import { CustomerPane } from "./customer-pane";
import { MoneyPane } from "./money-pane";
import { NoteForm } from "./note-form";
import { ParcelsPane } from "./parcels-pane";
import { RefundDialog } from "./refund-dialog";

export async function generateMetadata({ params }: PageProps<"/admin/orders/[number]">): Promise<Metadata> {
  return { title: (await params).number };
}

/** An order on one screen: lines, money, parcels, customer, notes and what happened. */
export default async function OrderPage({ params }: PageProps<"/admin/orders/[number]">) {
  const { number } = await params;
  const staff = await staffWho("orders.read", `/admin/orders/${number}`);
  const locale = await adminLocale();
  const order = await orderByNumber(number);
  if (!order) return <MissingRoom />;
  const t = translator(locale);
  const placedAt = new Date(order.placedAt);
  const places = Object.fromEntries((await stockPlaces()).map(({ code, name }) => [code, name]));
  const maySend = may(staff, "orders.send");
  const elsewhere = maySend ? await elsewhereForOrder(order, clock.now()) : new Map();
  const cancellable =
    mayBecome(order.state, "cancelled") && order.parcels.every((parcel) => !parcel.sentAt && !parcel.collectedAt);

  return (
    <div className="lg:grid lg:h-full lg:grid-cols-[minmax(0,1fr)_320px]">
      <div className="lg:overflow-auto">
        <div className="px-5 pt-3">
          <a
            href="/admin/orders"
            className="inline-flex items-center gap-1 text-[13px] text-muted hover:text-ink max-lg:min-h-11"
          >
            <Icon name="chevron-left" className="size-3.5" />
            {t("admin.order.back")}
          </a>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-2 pb-3">
            <h1 className="figures text-xl leading-8">{order.number}</h1>
            <p className="text-muted">
              {t("admin.order.by", {
                date: dateText(placedAt, locale),
                time: timeText(placedAt, locale),
                name: order.customer.name,
              })}
            </p>
            <p className="rounded-chip bg-wash px-2.5 py-0.5 text-[13px] font-medium">
              {t(`admin.orders.states.${order.state}`)}
            </p>
            <div className="flex gap-1.5 max-lg:w-full lg:ml-auto">
              {may(staff, "orders.refund") && order.captured > order.refunded && (
                <RefundDialog order={order} locale={locale} />
              )}
              {may(staff, "orders.cancel") && cancellable && <CancelDialog order={order} locale={locale} />}
            </div>
          </div>
        </div>
        <div className="border-t border-hairline">
          <OrderLines order={order} locale={locale} />
        </div>
        <div className="grid border-t border-hairline md:grid-cols-2 md:divide-x md:divide-hairline">
          <MoneyPane order={order} locale={locale} />
          <ParcelsPane order={order} elsewhere={elsewhere} mayAct={maySend} locale={locale} />
        </div>
      </div>
      <aside className="border-hairline max-lg:border-t lg:overflow-auto lg:border-l">
        <CustomerPane order={order} locale={locale} />
        {may(staff, "orders.note") && <NoteForm orderId={order.id} locale={locale} />}
        <section className="p-5" aria-labelledby="timeline">
          <h2 id="timeline" className="pb-3 text-base">
            {t("admin.order.timeline")}
          </h2>
          <Timeline events={order.events} places={places} now={clock.now()} locale={locale} />
        </section>
      </aside>
    </div>
  );
}
