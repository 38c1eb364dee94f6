import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { rolesOf } from "#lib/identity/queries-roles";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { gesturesByCause } from "#lib/orders/queries-gestures";
import { waitingRefunds } from "#lib/orders/queries-refund-requests";
import { clock } from "#lib/platform/clock";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { WaitingRefund } from "./waiting-refund";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("gestures.requests.title") };
}

const thirtyDaysMs = 30 * 24 * 3_600_000;

/** Refunds and gestures that wait for a second person, oldest first; and what gestures cost lately, by who bears them. */
export default async function RefundApprovalsPage() {
  const staff = await staffWho("orders.read", "/admin/orders/approvals");
  const locale = await adminLocale();
  const t = translator(locale);
  const now = clock.now();
  const [requests, roles, byCause] = await Promise.all([
    waitingRefunds(),
    rolesOf(staff),
    gesturesByCause(new Date(now.getTime() - thirtyDaysMs)),
  ]);
  return (
    <div className="pb-10">
      <RoomHead title={t("gestures.requests.title")} count={t("gestures.requests.count", { count: requests.length })} />
      {requests.length === 0 && <p className="px-5 py-6 text-muted">{t("gestures.requests.empty")}</p>}
      {requests.map((request) => (
        <WaitingRefund key={request.id} request={request} staff={staff} roles={roles} now={now} locale={locale} />
      ))}
      <GesturesByCause causes={byCause} locale={locale} />
    </div>
  );
}

function GesturesByCause({ causes, locale }: { causes: Awaited<ReturnType<typeof gesturesByCause>>; locale: Locale }) {
  const t = translator(locale);
  return (
    <section aria-labelledby="by-cause" className="mt-6 max-w-xl border-t border-hairline px-5 pt-4">
      <h2 id="by-cause" className="pb-1.5 text-base">
        {t("gestures.requests.byCause")}
      </h2>
      {causes.length === 0 && <p className="text-[13px] text-muted">{t("gestures.requests.byCauseNone")}</p>}
      <dl className="figures space-y-0.5 text-[13px]">
        {causes.map(({ cause, count, amount }) => (
          <div key={cause} className="grid grid-cols-[1fr_auto_7rem] gap-3">
            <dt>{t(`gestures.causes.${cause}`)}</dt>
            <dd className="text-muted">{t("gestures.requests.byCauseLine", { count })}</dd>
            <dd className="text-right font-medium">{moneyText(money(amount), locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
