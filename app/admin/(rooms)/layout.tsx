import { currentStaff, may } from "#app/actor";
import { signOutAction } from "#app/session-actions";
import { staffErrorWords } from "#app/staff-error-words";
import { Keyboard } from "#components/admin/keyboard";
import { Palette } from "#components/admin/palette";
import { AdminShell } from "#components/admin/shell";
import { ErrorWordsProvider } from "#components/ui/error-words";
import { caseCounts } from "#lib/cases/queries-desk";
import { waitingCreditRequests } from "#lib/credit/queries-requests";
import { translator } from "#lib/language/translator";
import { deskCounts } from "#lib/orders/desk-queries";
import { waitingRefundCount } from "#lib/orders/queries-refund-requests";
import { clock } from "#lib/platform/clock";
import { boardCounts } from "#lib/promises/queries-board";
import { waitingOrderCount } from "#lib/purchasing/queries-orders";
import { questionsWaiting } from "#lib/questions/queries-desk";
import { returnCounts } from "#lib/returns/queries-desk";
import { reviewsWaiting } from "#lib/reviews/queries-desk";
import { adminLocale } from "../locale";
import { placesOf, roomsFor } from "./rooms";
import { shopDay } from "./shop-day";
import { waitingDecisions } from "./waiting-decisions";

/** Every room of the back office: the frame, the palette, the keys. It redirects visitors; each page guards itself. */
export default async function Layout({ children }: LayoutProps<"/admin">) {
  const [staff, locale] = await Promise.all([currentStaff(), adminLocale()]);
  const t = translator(locale);
  const now = clock.now();
  const seesOrders = may(staff, "orders.read");
  const [counts, promises, returns, waiting, purchasing, giftCards, refundApprovals, questions, reviews, cases] =
    await Promise.all([
      seesOrders ? deskCounts(...shopDay(now)) : null,
      seesOrders ? boardCounts() : null,
      may(staff, "returns.inspect") ? returnCounts() : null,
      may(staff, "products.read") ? waitingDecisions() : { approvals: 0, incidents: 0 },
      may(staff, "purchasing.approve") ? waitingOrderCount() : 0,
      may(staff, "credit.approve") ? waitingCreditRequests() : 0,
      may(staff, "orders.approve_refunds") ? waitingRefundCount() : 0,
      may(staff, "questions.answer") ? questionsWaiting() : { waiting: 0, answers: 0 },
      may(staff, "reviews.moderate") ? reviewsWaiting() : { waiting: 0, reported: 0 },
      may(staff, "cases.answer") ? caseCounts(staff, now) : null,
    ]);
  const asked = questions.waiting + questions.answers;
  const written = reviews.waiting + reviews.reported;
  const rooms = roomsFor(staff, locale, {
    ...(counts && { orders: counts.toPrepare }),
    ...(promises && { promises: promises.risk + promises.misses }),
    ...(returns && { returns: returns.received + returns.inspected }),
    ...waiting,
    prices: waiting.approvals + waiting.incidents,
    ...(cases && { desk: cases.team }),
    purchasing,
    giftCards,
    refundApprovals,
    questions: asked + written,
    allQuestions: asked,
    reviews: written,
  });
  return (
    <AdminShell
      rooms={rooms}
      person={staff.name}
      signOut={signOutAction}
      now={now}
      locale={locale}
      palette={
        <Palette
          rooms={placesOf(rooms)}
          words={{
            label: t("admin.palette.label"),
            placeholder: t("admin.palette.placeholder"),
            empty: t("admin.palette.empty"),
            orders: t("admin.palette.orders"),
            customers: t("admin.palette.customers"),
            products: t("admin.palette.products"),
            go: t("admin.palette.go"),
          }}
        />
      }
    >
      <Keyboard goTo={Object.fromEntries(rooms.map(({ key, href }) => [key, href]))} />
      <ErrorWordsProvider words={staffErrorWords(locale)}>{children}</ErrorWordsProvider>
    </AdminShell>
  );
}
