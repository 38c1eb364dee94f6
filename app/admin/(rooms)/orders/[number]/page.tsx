import type { Metadata } from "next";
import { may } from "#app/actor";
import { OrderLines } from "#components/admin/order-lines";
import { PromiseStrip } from "#components/admin/promise-strip";
import { type StockMove, stockSentences } from "#components/admin/stock-sentences";
import { Timeline } from "#components/admin/timeline";
import { ButtonLink } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import { staffWith } from "#lib/identity/queries-staff";
import { type OrderMovement, stockOfOrder } from "#lib/inventory/queries-order";
import { stockPlaces } from "#lib/inventory/queries-places";
import { dateText, timeText } from "#lib/kernel/date-text";
import { translator } from "#lib/language/translator";
import { holdKeys } from "#lib/orders/hold-keys";
import { mailKeys } from "#lib/orders/mail-keys";
import { orderByNumber } from "#lib/orders/queries";
import { historyOf } from "#lib/orders/queries-customer";
import { requestsOf } from "#lib/orders/queries-requests";
import { tracesOf } from "#lib/orders/queries-xray";
import { mayBecome } from "#lib/orders/states";
import { clock } from "#lib/platform/clock";
import { mailsByKey } from "#lib/platform/mailbox";
import { promisesOfOrder } from "#lib/promises/queries-order";
import { elsewhereForOrder } from "#lib/rerouting/queries";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";
import { AskedPayments } from "./asked-payments";
import { CancelDialog } from "./cancel-dialog";
import { CustomerPane } from "./customer-pane";
import { DocumentsPane } from "./documents-pane";
import { EditsPane } from "./edits-pane";
import { MoneyPane } from "./money-pane";
import { NoteForm } from "./note-form";
import { OwedMoney } from "./owed-money";
import { ParcelsPane } from "./parcels-pane";
import { promisedParcels } from "./promised-parcels";
import { RefundDialog } from "./refund-dialog";
import { ReturnsPane } from "./returns-pane";
import { SubscriptionsPane } from "./subscriptions-pane";
import { WaitingRefunds } from "./waiting-refunds";

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
  const now = clock.now();
  const [allPlaces, requests, traces, promises, mails, history, colleagues] = await Promise.all([
    stockPlaces(),
    requestsOf(order.id),
    tracesOf(order.id),
    promisesOfOrder(order.id),
    may(staff, "mailbox.read") ? mailsByKey(mailKeys(order)) : new Map<string, { id: string }>(),
    historyOf(order.customer),
    may(staff, "orders.note") ? staffWith("orders.read") : [],
  ]);
  const { movements } = await stockOfOrder({
    orderId: order.id,
    number,
    attemptIds: holdKeys(order, traces?.attemptId ?? order.id),
  });
  const places = Object.fromEntries(allPlaces.map(({ code, name }) => [code, name]));
  const parcels = promisedParcels(order, promises, now, locale);
  const maySend = may(staff, "orders.send");
  const elsewhere = maySend ? await elsewhereForOrder(order, now) : new Map();
  const cancellable =
    mayBecome(order.state, "cancelled") && order.parcels.every((parcel) => !parcel.sentAt && !parcel.collectedAt);

  return (
    <div className="lg:grid lg:h-full lg:grid-cols-[minmax(0,1fr)_320px]">
      <div className="relative lg:overflow-auto">
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
            <a
              href={`/admin/orders/${number}/x-ray`}
              className="inline-flex items-center text-[13px] text-blue hover:underline max-lg:min-h-11"
            >
              {t("xray.link")}
            </a>
            <div className="flex flex-wrap gap-1.5 max-lg:w-full lg:ml-auto">
              {may(staff, "orders.edit") && (order.state === "placed" || order.state === "preparing") && (
                <ButtonLink href={`/admin/orders/${number}/edit`} look="secondary" size="sm">
                  {t("edits.open")}
                </ButtonLink>
              )}
              {may(staff, "orders.refund") && order.captured > order.refunded && (
                <RefundDialog order={order} staff={staff} locale={locale} />
              )}
              {may(staff, "orders.cancel") && cancellable && <CancelDialog order={order} locale={locale} />}
            </div>
          </div>
        </div>
        <div className="px-5">
          <WaitingRefunds orderId={order.id} locale={locale} />
        </div>
        {parcels.length > 0 && <PromiseStrip placedAt={placedAt} now={now} parcels={parcels} locale={locale} />}
        <div className="border-t border-hairline">
          <OrderLines order={order} locale={locale} />
        </div>
        <div className="grid border-t border-hairline md:grid-cols-2 md:divide-x md:divide-hairline">
          <MoneyPane order={order} locale={locale}>
            {may(staff, "payments.receive") && <OwedMoney order={order} locale={locale} />}
            <AskedPayments order={order} requests={requests} mayAct={may(staff, "orders.cancel")} locale={locale} />
          </MoneyPane>
          <ParcelsPane order={order} elsewhere={elsewhere} mayAct={maySend} locale={locale} />
        </div>
      </div>
      <aside className="relative border-hairline bg-wash max-lg:border-t lg:overflow-auto lg:border-l">
        <CustomerPane order={order} history={history} mayNote={may(staff, "invoices.credit")} locale={locale} />
        <DocumentsPane order={order} staff={staff} locale={locale} />
        <EditsPane order={order} staff={staff} locale={locale} />
        <SubscriptionsPane orderId={order.id} mayEnd={may(staff, "orders.cancel")} locale={locale} />
        <ReturnsPane orderId={order.id} locale={locale} />
        {may(staff, "orders.note") && (
          <NoteForm orderId={order.id} colleagues={colleagues.map(({ name }) => name)} locale={locale} />
        )}
        <section className="px-4 py-3" aria-labelledby="timeline">
          <h2 id="timeline" className="pb-1.5 text-sm">
            {t("admin.order.timeline")}
          </h2>
          <Timeline
            events={order.events}
            stock={stockSentences(movements.filter(isTold).map(moveOf), places, locale)}
            mails={new Map([...mails].map(([key, { id }]) => [key, `/admin/mailbox/${id}`]))}
            places={places}
            now={now}
            locale={locale}
          />
        </section>
      </aside>
    </div>
  );
}

/** What a payment held is told once it is reserved; the X-ray has both. */
const isTold = ({ reason }: OrderMovement): boolean => reason !== "hold";

/** However a movement moved its units, so many it moved. */
const moveOf = ({
  onHandDelta,
  reservedDelta,
  heldDelta,
  unavailableDelta,
  actorName,
  ...move
}: OrderMovement): StockMove => ({
  ...move,
  actorName: actorName === "checkout" ? "visitor" : actorName,
  units: Math.abs(onHandDelta || reservedDelta || heldDelta || unavailableDelta),
});
