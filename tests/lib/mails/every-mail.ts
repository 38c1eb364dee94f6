import { templates } from "#components/mails/templates";
import { company } from "#lib/content/company";
import { legalPage } from "#lib/content/queries";
import { locales } from "#lib/kernel/locale";
import type { OrderView } from "#lib/orders/schema";
import type { ToldException } from "#lib/returns/schema";
import { gestureGiven, waitingRefund } from "./a-gesture.ts";
import { comingBack, notExchanged, stated } from "./a-return.ts";
import { writtenOrder } from "./a-supplier-order.ts";
import { waitingGesture } from "./a-waiting-gesture.ts";
import { editedVersion } from "./an-edited-version.ts";
import { anOrder } from "./an-order.ts";
import { frozenPrice, heldPrice, waitingPromotion, wrongPrice } from "./price-news.ts";

const house = { shopUrl: "https://bonnefoy.example", seller: company };
const ofMember = { house, name: "Camille", clubUrl: "https://bonnefoy.example/fr/account/club" };
const orderUrl = "https://bonnefoy.example/fr/orders/BF-100042?token=signed.link";
export const ofOrder = { house, order: anOrder, orderUrl };
const [sent, fetched] = anOrder.parcels;
if (!sent || !fetched) throw new Error("the order has two parcels");
export const parcel = sent;
export const pickup = fetched;

export const document = (slug: string, locale: "fr" | "en") => {
  const page = legalPage(slug, locale);
  if (!page) throw new Error(`no page ${slug}`);
  return page;
};
export const confirmation = (
  locale: "fr" | "en",
  order: OrderView = anOrder,
  exceptions: readonly ToldException[] = [],
  withdrawalDays = 14,
) =>
  templates.order_confirmation(
    {
      ...ofOrder,
      order,
      terms: document("cgv", locale),
      termsVersion: "ab12",
      withdrawal: document("retractation", locale),
      withdrawalDays,
      exceptions,
    },
    locale,
  );
export const link = { house, name: "Camille", url: "https://bonnefoy.example/fr/account/verify?token=abc" };

export const told = { code: "7KQ29 M4XBT", until: "2026-11-29T23:00:00Z" };

const giftCards = {
  house,
  balanceUrl: "https://bonnefoy.example/fr/gift-card",
  cards: [{ code: "7KQ2-9M4X-0ABC-1DEF-GH10", amountMinor: 5000, expiresAt: "2027-11-22T10:00:00Z" }],
};

export const givenUp = { was: parcel.promisedAt, at: "2026-11-27T11:00:00Z", risk: "carrier_delay" } as const;

const setAside = {
  house,
  reservation: {
    name: "Cheval à bascule",
    quantity: 1,
    customerName: "Camille <Renard>",
    code: "K7M-2QX-9RD",
    until: "14 h 30",
  },
  store: {
    name: "Bonnefoy Angers",
    city: "Angers",
    street: "12 rue Saint-Aubin",
    postcode: "49000",
    phone: "02 41 00 00 00",
  },
  reservationUrl: link.url,
};

const ofSubscription = {
  house,
  subscription: {
    name: "Camille <Renard>",
    article: "Café de Loire",
    quantity: 2,
    totalMinor: 2_580,
    rhythm: { every: 4, unit: "week" },
  },
  day: new Date("2026-12-19T11:00:00Z"),
  url: link.url,
} as const;

const ofReview = {
  ...{ house, name: "Camille <Renard>", article: "Cocotte", title: "Très bien" },
  ...{ refusedFor: null, said: null, url: link.url },
};

const ofAlert = {
  ...{ house, article: "Lampe <Arc>", was: null, price: null },
  ...{ url: "https://bonnefoy.example/fr/p/lampe-arc", endUrl: "https://bonnefoy.example/fr/alerts/1?token=abc" },
};

const ofQuestion = {
  ...{ house, product: "Cocotte", question: "Va-t-elle <au> four ?", name: "Camille R.", due: "mardi 24 nov., 15 h" },
  ...{ refusedFor: null, answer: null, url: link.url },
};

const ofCase = {
  ...{ house, caseName: "D-7001", subject: "Mon colis <b>", name: "Camille R.", url: link.url },
  ...{ text: "Bonjour,\n<script>", author: "Léa Tessier", due: "lundi 23 nov., 14 h" },
};

const slipUrl = "https://bonnefoy.example/fr/orders/BF-100042/returns/RT-100001?token=signed.link";
export const ofReturn = { house, back: comingBack, orderUrl, slipUrl, refundBy: "2026-12-15" };
export const acknowledged = { house, withdrawal: stated, orderUrl, slipUrl, goodsBy: "15 décembre 2026" };

const ofData = { house, url: link.url };

const wrongBooks = {
  house,
  provedAt: "2026-11-22T01:30:00Z",
  count: 1,
  levels: [{ sku: "BF-CUI-017", locationName: "Bonnefoy Angers", level: "4/0/0/0", ledger: "3/0/0/0" }],
  booksUrl: link.url,
};

/** Every template in both languages, with something to write. */
export const every = locales.flatMap((locale) =>
  (
    [
      ["order_confirmation", () => confirmation(locale)],
      ["order_sent", () => templates.order_sent({ ...ofOrder, parcel }, locale)],
      ["order_ready", () => templates.order_ready({ ...ofOrder, parcel: pickup, pickup: told }, locale)],
      ["pickup_reminder", () => templates.pickup_reminder({ ...ofOrder, parcel: pickup, pickup: told }, locale)],
      [
        "parcel_cancelled",
        () =>
          templates.parcel_cancelled(
            { ...ofOrder, parcel: pickup, amountMinor: 4390, releasedMinor: 0, uncollected: true },
            locale,
          ),
      ],
      ["promise_late", () => templates.promise_late({ ...ofOrder, parcel, ...givenUp }, locale)],
      ["order_cancelled", () => templates.order_cancelled(ofOrder, locale)],
      ["order_edited", () => templates.order_edited({ ...ofOrder, version: editedVersion }, locale)],
      ["order_refunded", () => templates.order_refunded({ ...ofOrder, amountMinor: 4390, releasedMinor: 0 }, locale)],
      ["order_reauthorised", () => templates.order_reauthorised({ ...ofOrder, amountMinor: 4390 }, locale)],
      [
        "payment_asked",
        () =>
          templates.payment_asked(
            {
              ...ofOrder,
              request: { purpose: "payment_due", amountMinor: 4390, expiresAt: new Date("2026-11-29T10:00:00Z") },
              payUrl: link.url,
            },
            locale,
          ),
      ],
      ["refund_rerouted", () => templates.refund_rerouted({ ...ofOrder, amountMinor: 4390 }, locale)],
      ["request_returned", () => templates.request_returned({ ...ofOrder, amountMinor: 4390 }, locale)],
      [
        "payment_returned",
        () =>
          templates.payment_returned(
            {
              house,
              name: "Camille",
              amountMinor: 4390,
              reason: "out_of_stock",
              cartUrl: "https://bonnefoy.example/fr/cart",
            },
            locale,
          ),
      ],
      ["gift_cards", () => templates.gift_cards(giftCards, locale)],
      [
        "digital_codes",
        () =>
          templates.digital_codes({ house, orderUrl, codes: [{ name: "Magazine", code: "MAG-7KQ2-9M4X" }] }, locale),
      ],
      [
        "order_note",
        () =>
          templates.order_note(
            { house, number: "BF-100042", text: "@Nadia, un cadeau <b>", authorName: "Inès", orderUrl: link.url },
            locale,
          ),
      ],
      ["order_gesture", () => templates.order_gesture({ ...ofOrder, gesture: gestureGiven, releasedMinor: 0 }, locale)],
      ["refund_waits", () => templates.refund_waits({ house, request: waitingRefund, requestUrl: link.url }, locale)],
      ["club_welcome", () => templates.club_welcome({ ...ofMember, number: "29 1234 5678 901" }, locale)],
      [
        "club_expiring",
        () => templates.club_expiring({ ...ofMember, amountMinor: 2_516, endsAt: "2027-11-11T10:00:00Z" }, locale),
      ],
      [
        "club_tier",
        () =>
          templates.club_tier(
            {
              ...ofMember,
              ...{ tier: { fr: "Fidèle", en: "Faithful" }, earnBasisPoints: 400, keptUntil: "2027-11-11T10:00:00Z" },
            },
            locale,
          ),
      ],
      ["credit_waits", () => templates.credit_waits(waitingGesture, locale)],
      ["prices_held", () => templates.prices_held(heldPrice, locale)],
      ["price_frozen", () => templates.price_frozen(frozenPrice, locale)],
      ["price_incident", () => templates.price_incident(wrongPrice, locale)],
      ["promotion_waits", () => templates.promotion_waits(waitingPromotion, locale)],
      ["reservation_made", () => templates.reservation_made(setAside, locale)],
      ["subscription_near", () => templates.subscription_near(ofSubscription, locale)],
      ["subscription_missed", () => templates.subscription_missed(ofSubscription, locale)],
      ["subscription_ended", () => templates.subscription_ended(ofSubscription, locale)],
      [
        "order_invoices",
        () => templates.order_invoices({ ...ofOrder, invoices: [{ number: "F2026-000042", url: orderUrl }] }, locale),
      ],
      ["case_receipt", () => templates.case_receipt(ofCase, locale)],
      ["case_answer", () => templates.case_answer(ofCase, locale)],
      ["case_rate", () => templates.case_rate(ofCase, locale)],
      ["case_handed", () => templates.case_handed(ofCase, locale)],
      ["alert_prove", () => templates.alert_prove(ofAlert, locale)],
      ["alert_stock", () => templates.alert_stock(ofAlert, locale)],
      ["alert_price", () => templates.alert_price({ ...ofAlert, was: 4900, price: 3900 }, locale)],
      ["question_prove", () => templates.question_prove(ofQuestion, locale)],
      ["question_asked", () => templates.question_asked(ofQuestion, locale)],
      [
        "question_answered",
        () =>
          templates.question_answered(
            { ...ofQuestion, answer: { author: "Inès", text: "Oui, <b>dès</b> 28 cm." } },
            locale,
          ),
      ],
      ["question_refused", () => templates.question_refused({ ...ofQuestion, refusedFor: "off_topic" }, locale)],
      [
        "review_invitation",
        () =>
          templates.review_invitation(
            { house, name: "Camille <Renard>", lines: [{ article: "Cocotte", url: link.url }] },
            locale,
          ),
      ],
      ["review_published", () => templates.review_published(ofReview, locale)],
      ["review_refused", () => templates.review_refused({ ...ofReview, refusedFor: "off_topic", said: "…" }, locale)],
      [
        "review_picture_refused",
        () => templates.review_picture_refused({ ...ofReview, refusedFor: "unreadable", said: "…" }, locale),
      ],
      ["review_answered", () => templates.review_answered({ ...ofReview, said: "Merci, <b>Camille</b>." }, locale)],
      ["supplier_order", () => templates.supplier_order({ ...writtenOrder, calledOff: false }, locale)],
      [
        "supplier_order_waits",
        () => templates.supplier_order_waits({ ...writtenOrder, alone: true, orderUrl: link.url }, locale),
      ],
      ["withdrawal_acknowledged", () => templates.withdrawal_acknowledged(acknowledged, locale)],
      ["return_announced", () => templates.return_announced(ofReturn, locale)],
      ["return_received", () => templates.return_received(ofReturn, locale)],
      ["return_closed", () => templates.return_closed(ofReturn, locale)],
      ["exchange_dropped", () => templates.exchange_dropped({ ...ofReturn, locale, exchange: notExchanged }, locale)],
      ["stock_books_wrong", () => templates.stock_books_wrong(wrongBooks, locale)],
      [
        "erasure_planned",
        () => templates.erasure_planned({ ...ofData, day: "30 novembre 2026", origin: "self" }, locale),
      ],
      ["erasure_hindered", () => templates.erasure_hindered({ ...ofData, hindrance: "order_open" }, locale)],
      ["erasure_cancelled", () => templates.erasure_cancelled(ofData, locale)],
      ["erasure_done", () => templates.erasure_done(ofData, locale)],
      [
        "erasure_waits",
        () => templates.erasure_waits({ ...ofData, authorName: "Inès <Moreau>", reason: "Sa lettre" }, locale),
      ],
      ["data_ready", () => templates.data_ready(ofData, locale)],
      ["verify_email", () => templates.verify_email(link, locale)],
      ["account_exists", () => templates.account_exists(link, locale)],
      ["sign_in_link", () => templates.sign_in_link(link, locale)],
      ["new_device", () => templates.new_device(link, locale)],
      ["passkey_added", () => templates.passkey_added(link, locale)],
      ["email_confirm", () => templates.email_confirm(link, locale)],
      ["email_changed", () => templates.email_changed(link, locale)],
      ["reset_password", () => templates.reset_password(link, locale)],
      ["staff_invited", () => templates.staff_invited(link, locale)],
    ] as const
  ).map(([name, write]) => [name, locale, write] as const),
);
