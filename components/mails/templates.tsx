import type { ComponentProps } from "react";
import { dayText } from "#lib/kernel/date-text";
import { AccountLink, type AccountLinkProps, type AccountMail } from "./account-link.tsx";
import { AlertNews, type AlertNewsProps } from "./alert-news.tsx";
import { type CaseMail, CaseNews, type CaseNewsProps, caseMailWords } from "./case-news.tsx";
import { clubMails } from "./club-mails.tsx";
import { CreditWaits, type CreditWaitsProps } from "./credit-waits.tsx";
import { DigitalCodes, type DigitalCodesProps } from "./digital-codes.tsx";
import { type GestureProps, OrderGesture, RefundWaits, type RefundWaitsProps } from "./gesture-news.tsx";
import { GiftCards, type GiftCardsProps } from "./gift-cards.tsx";
import { type ConfirmationProps, OrderConfirmation } from "./order-confirmation.tsx";
import { OrderEdited, type OrderEditedProps } from "./order-edited.tsx";
import { OrderInvoices, type OrderInvoicesProps } from "./order-invoices.tsx";
import {
  type CancelledProps,
  OrderCancelled,
  OrderRefunded,
  OrderSent,
  type ParcelNewsProps,
  type RefundedProps,
} from "./order-news.tsx";
import { OrderNote, type OrderNoteProps } from "./order-note.tsx";
import { OrderReauthorised, type OrderReauthorisedProps } from "./order-reauthorised.tsx";
import { amount } from "./order-table.tsx";
import { PaymentAsked, type PaymentAskedProps, RequestReturned, type RequestReturnedProps } from "./payment-asked.tsx";
import { PaymentReturned, type PaymentReturnedProps } from "./payment-returned.tsx";
import {
  OrderReady,
  ParcelCancelled,
  type ParcelCancelledProps,
  type PickupNewsProps,
  PickupReminder,
} from "./pickup-news.tsx";
import {
  PriceFrozen,
  type PriceFrozenProps,
  PriceIncident,
  type PriceIncidentProps,
  PricesHeld,
  type PricesHeldProps,
} from "./price-mails.tsx";
import { privacyMails } from "./privacy-mails.tsx";
import { PromiseLate, type PromiseLateProps } from "./promise-late.tsx";
import { PromotionWaits, type PromotionWaitsProps } from "./promotion-waits.tsx";
import { QuestionNews, type QuestionNewsProps } from "./question-news.tsx";
import { RefundRerouted, type RefundReroutedProps } from "./refund-rerouted.tsx";
import { ReservationMade, type ReservationMadeProps } from "./reservation-made.tsx";
import {
  ExchangeDropped,
  ReturnAnnounced,
  ReturnClosed,
  type ReturnNewsProps,
  ReturnReceived,
} from "./return-news.tsx";
import { ReviewInvitation, type ReviewInvitationProps, ReviewNews, type ReviewNewsProps } from "./review-news.tsx";
import { StockBooksWrong, type StockBooksWrongProps } from "./stock-books-wrong.tsx";
import { SubscriptionNews, type SubscriptionNewsProps } from "./subscription-news.tsx";
import {
  SupplierOrder,
  type SupplierOrderProps,
  SupplierOrderWaits,
  type SupplierOrderWaitsProps,
} from "./supplier-order.tsx";
import { template } from "./template.ts";
import { WithdrawalAcknowledged, type WithdrawalAcknowledgedProps } from "./withdrawal-acknowledged.tsx";

const account = (kind: AccountMail) =>
  template<AccountLinkProps>(
    (t) => t(`mails.${kind}.subject`),
    (props) => <AccountLink kind={kind} {...props} />,
  );

const alert = (kind: AlertNewsProps["kind"]) =>
  template<Omit<AlertNewsProps, "kind">>(
    (t, { article }) => t(`alerts.mail.${kind}.subject`, { article }),
    (props) => <AlertNews kind={kind} {...props} />,
  );

const subscription = (kind: SubscriptionNewsProps["kind"]) =>
  template<Omit<SubscriptionNewsProps, "kind">>(
    (t, { subscription: { article }, day }, locale) =>
      t(`subscriptions.mail.${kind}.subject`, { article, day: dayText(day, locale) }),
    (props) => <SubscriptionNews kind={kind} {...props} />,
  );

const review = (kind: ReviewNewsProps["kind"]) =>
  template<Omit<ReviewNewsProps, "kind">>(
    (t, { article }) => t(`reviews.mail.${kind}.subject`, { article }),
    (props) => <ReviewNews kind={kind} {...props} />,
  );

const case_ = (kind: CaseMail) =>
  template<CaseNewsProps>(
    (t, props) => t(`cases.mail.${kind}.subject`, caseMailWords(props)),
    (props) => <CaseNews kind={kind} {...props} />,
  );

const question = (kind: QuestionNewsProps["kind"]) =>
  template<Omit<QuestionNewsProps, "kind">>(
    (t, { product }) => t(`questions.mail.${kind}.subject`, { product }),
    (props) => <QuestionNews kind={kind} {...props} />,
  );

/** Every mail the shop sends, by name. */
export const templates = {
  order_confirmation: template<ConfirmationProps>(
    (t, { order: { number, held } }) => t(held ? "mails.held.subject" : "mails.confirmation.subject", { number }),
    (props) => <OrderConfirmation {...props} />,
  ),
  order_sent: template<ParcelNewsProps>(
    (t, { order: { number } }) => t("mails.sent.subject", { number }),
    (props) => <OrderSent {...props} />,
  ),
  order_ready: template<PickupNewsProps>(
    (t, { order: { number }, parcel }) => t("mails.ready.subject", { number, place: parcel.locationName }),
    (props) => <OrderReady {...props} />,
  ),
  pickup_reminder: template<PickupNewsProps>(
    (t, { order: { number } }) => t("mails.reminder.subject", { number }),
    (props) => <PickupReminder {...props} />,
  ),
  parcel_cancelled: template<ParcelCancelledProps>(
    (t, { order: { number }, uncollected }) =>
      t("mails.parcelCancelled.subject", { number, uncollected: uncollected ? "yes" : "no" }),
    (props) => <ParcelCancelled {...props} />,
  ),
  promise_late: template<PromiseLateProps>(
    (t, { order: { number }, at }) => t("late.mail.subject", { number, known: at ? "yes" : "no" }),
    (props) => <PromiseLate {...props} />,
  ),
  order_cancelled: template<CancelledProps>(
    (t, { order: { number } }) => t("mails.cancelled.subject", { number }),
    (props) => <OrderCancelled {...props} />,
  ),
  order_edited: template<OrderEditedProps>(
    (t, { order: { number } }) => t("edits.mail.subject", { number }),
    (props) => <OrderEdited {...props} />,
  ),
  order_refunded: template<RefundedProps>(
    (t, { order: { number }, amountMinor, releasedMinor }, locale) =>
      releasedMinor < amountMinor
        ? t("mails.refunded.subject", { number, amount: amount(amountMinor - releasedMinor, locale) })
        : t("mails.notCharged.subject", { number, amount: amount(releasedMinor, locale) }),
    (props) => <OrderRefunded {...props} />,
  ),
  order_reauthorised: template<OrderReauthorisedProps>(
    (t, { order: { number } }) => t("payment.anew.mail.subject", { number }),
    (props) => <OrderReauthorised {...props} />,
  ),
  gift_cards: template<GiftCardsProps>(
    (t, { cards }) => t("credit.mail.subject", { count: cards.length }),
    (props) => <GiftCards {...props} />,
  ),
  payment_asked: template<PaymentAskedProps>(
    (t, { order: { number }, request }, locale) =>
      t("paymentRequests.mail.subject", { number, amount: amount(request.amountMinor, locale) }),
    (props) => <PaymentAsked {...props} />,
  ),
  refund_rerouted: template<RefundReroutedProps>(
    (t, { order: { number }, amountMinor }, locale) =>
      t("elsewhere.mail.subject", { number, amount: amount(amountMinor, locale) }),
    (props) => <RefundRerouted {...props} />,
  ),
  request_returned: template<RequestReturnedProps>(
    (t, { amountMinor }, locale) => t("paymentRequests.mail.returnedSubject", { amount: amount(amountMinor, locale) }),
    (props) => <RequestReturned {...props} />,
  ),
  digital_codes: template<DigitalCodesProps>(
    (t, { codes }) => t("kinds.codes.mailTitle", { count: codes.length }),
    (props) => <DigitalCodes {...props} />,
  ),
  payment_returned: template<PaymentReturnedProps>(
    (t, { amountMinor }, locale) => t("mails.returned.subject", { amount: amount(amountMinor, locale) }),
    (props) => <PaymentReturned {...props} />,
  ),
  prices_held: template<PricesHeldProps>(
    (t, { count }) => t("prices.mails.held.subject", { count }),
    (props) => <PricesHeld {...props} />,
  ),
  price_frozen: template<PriceFrozenProps>(
    (t, { incident: { sku } }) => t("prices.mails.frozen.subject", { sku }),
    (props) => <PriceFrozen {...props} />,
  ),
  price_incident: template<PriceIncidentProps>(
    (t, { number }) => t("prices.mails.incident.subject", { number }),
    (props) => <PriceIncident {...props} />,
  ),
  order_note: template<OrderNoteProps>(
    (t, { authorName, number }) => t("mails.orderNote.subject", { author: authorName, number }),
    (props) => <OrderNote {...props} />,
  ),
  order_gesture: template<GestureProps>(
    (t, { order: { number }, gesture }, locale) =>
      t("gestures.mails.made.subject", { number, amount: amount(gesture.amount, locale) }),
    (props) => <OrderGesture {...props} />,
  ),
  refund_waits: template<RefundWaitsProps>(
    (t, { request: { order, authorName: author } }) =>
      t("gestures.mails.waits.subject", { number: order.number, author }),
    (props) => <RefundWaits {...props} />,
  ),
  credit_waits: template<CreditWaitsProps>(
    (t, { request }) => t("credit.requests.mail.subject", { author: request.authorName }),
    (props) => <CreditWaits {...props} />,
  ),
  ...clubMails,
  ...privacyMails,
  promotion_waits: template<PromotionWaitsProps>(
    (t, { alone, name }) => t(alone ? "promotions.mail.subjectAlone" : "promotions.mail.subject", { name }),
    (props) => <PromotionWaits {...props} />,
  ),
  reservation_made: template<ReservationMadeProps>(
    (t, { reservation: { name }, store: { city } }) => t("reservations.mail.subject", { name, city }),
    (props) => <ReservationMade {...props} />,
  ),
  order_invoices: template<OrderInvoicesProps>(
    (t, { order: { number } }) => t("cases.mail.invoices.subject", { number }),
    (props) => <OrderInvoices {...props} />,
  ),
  case_receipt: case_("receipt"),
  case_answer: case_("answer"),
  case_rate: case_("rate"),
  case_handed: case_("handed"),
  alert_prove: alert("prove"),
  alert_stock: alert("stock"),
  alert_price: alert("price"),
  question_prove: question("prove"),
  question_asked: question("asked"),
  question_answered: question("answered"),
  question_refused: question("refused"),
  review_invitation: template<ReviewInvitationProps>(
    (t) => t("reviews.mail.invited.subject"),
    (props) => <ReviewInvitation {...props} />,
  ),
  review_published: review("published"),
  review_refused: review("refused"),
  review_picture_refused: review("picture_refused"),
  review_answered: review("answered"),
  subscription_near: subscription("near"),
  subscription_missed: subscription("missed"),
  subscription_ended: subscription("ended"),
  supplier_order: template<SupplierOrderProps>(
    (t, { order: { number }, calledOff }) =>
      t(calledOff ? "purchasing.mail.calledOffSubject" : "purchasing.mail.subject", { number }),
    (props) => <SupplierOrder {...props} />,
  ),
  supplier_order_waits: template<SupplierOrderWaitsProps>(
    (t) => t("purchasing.mail.waitsSubject"),
    (props) => <SupplierOrderWaits {...props} />,
  ),
  withdrawal_acknowledged: template<WithdrawalAcknowledgedProps>(
    (t, { withdrawal }) => t("returns.mail.withdrawal.subject", { number: withdrawal.orderNumber }),
    (props) => <WithdrawalAcknowledged {...props} />,
  ),
  return_announced: template<ReturnNewsProps>(
    (t, { back: { number } }) => t("returns.mail.announced.subject", { number }),
    (props) => <ReturnAnnounced {...props} />,
  ),
  return_received: template<ReturnNewsProps>(
    (t, { back: { number } }) => t("returns.mail.received.subject", { number }),
    (props) => <ReturnReceived {...props} />,
  ),
  return_closed: template<ReturnNewsProps>(
    (t, { back: { number } }) => t("returns.mail.closed.subject", { number }),
    (props) => <ReturnClosed {...props} />,
  ),
  exchange_dropped: template<ComponentProps<typeof ExchangeDropped>>(
    (t, { back: { number } }) => t("exchanges.mail.dropped.subject", { number }),
    (props) => <ExchangeDropped {...props} />,
  ),
  stock_books_wrong: template<StockBooksWrongProps>(
    (t, { count }) => t("stock.books.mail.subject", { count }),
    (props) => <StockBooksWrong {...props} />,
  ),
  verify_email: account("verify"),
  account_exists: account("exists"),
  reset_password: account("reset"),
  staff_invited: account("invited"),
  sign_in_link: account("link"),
  new_device: account("device"),
  passkey_added: account("passkey"),
  email_confirm: account("emailConfirm"),
  email_changed: account("emailChanged"),
};
