import { account } from "./en/account.ts";
import { admin } from "./en/admin.ts";
import { journal } from "./en/admin-audit.ts";
import { journalWords } from "./en/admin-audit-words.ts";
import { catalogue } from "./en/admin-catalogue.ts";
import { categoryRoom } from "./en/admin-categories.ts";
import { colleagues } from "./en/admin-colleagues.ts";
import { adminDelivery } from "./en/admin-delivery.ts";
import { invoices } from "./en/admin-invoices.ts";
import { productLinks } from "./en/admin-links.ts";
import { orderRoom } from "./en/admin-order.ts";
import { adminPrices } from "./en/admin-prices.ts";
import { productRoom } from "./en/admin-product.ts";
import { adminPromises } from "./en/admin-promises.ts";
import { promotionForm } from "./en/admin-promotion-form.ts";
import { promotionInsight } from "./en/admin-promotion-insight.ts";
import { promotionOutlook } from "./en/admin-promotion-outlook.ts";
import { promotions } from "./en/admin-promotions.ts";
import { reconciliation } from "./en/admin-reconciliation.ts";
import { rehearsals } from "./en/admin-rehearsals.ts";
import { adminStores } from "./en/admin-stores.ts";
import { xray } from "./en/admin-xray.ts";
import { alerts } from "./en/alerts.ts";
import { api } from "./en/api.ts";
import { cart } from "./en/cart.ts";
import { cases } from "./en/cases.ts";
import { checkout } from "./en/checkout.ts";
import { club } from "./en/club.ts";
import { common } from "./en/common.ts";
import { counter } from "./en/counter.ts";
import { credit } from "./en/credit.ts";
import { customs } from "./en/customs.ts";
import { desk } from "./en/desk.ts";
import { edits } from "./en/edits.ts";
import { elsewhere } from "./en/elsewhere.ts";
import { exchanges } from "./en/exchanges.ts";
import { exports } from "./en/exports.ts";
import { found } from "./en/found.ts";
import { fulfilment } from "./en/fulfilment.ts";
import { gestures } from "./en/gestures.ts";
import { imports } from "./en/imports.ts";
import { invoiceDocument } from "./en/invoice-document.ts";
import { kinds } from "./en/kinds.ts";
import { late } from "./en/late.ts";
import { legal } from "./en/legal.ts";
import { list } from "./en/list.ts";
import { lookUp } from "./en/look-up.ts";
import { macros } from "./en/macros.ts";
import { mails } from "./en/mails.ts";
import { orders } from "./en/orders.ts";
import { ownership } from "./en/ownership.ts";
import { paidLater } from "./en/paid-later.ts";
import { payment } from "./en/payment.ts";
import { paymentRequests } from "./en/payment-requests.ts";
import { placements } from "./en/placements.ts";
import { prices } from "./en/prices.ts";
import { privacy } from "./en/privacy.ts";
import { product } from "./en/product.ts";
import { purchasing } from "./en/purchasing.ts";
import { quality } from "./en/quality.ts";
import { questions } from "./en/questions.ts";
import { ranking } from "./en/ranking.ts";
import { refusals } from "./en/refusals.ts";
import { reservations } from "./en/reservations.ts";
import { returns } from "./en/returns.ts";
import { reviews } from "./en/reviews.ts";
import { routing } from "./en/routing.ts";
import { searchRoom } from "./en/search-room.ts";
import { shop } from "./en/shop.ts";
import { showcases } from "./en/showcases.ts";
import { specs } from "./en/specs.ts";
import { stock } from "./en/stock.ts";
import { stores } from "./en/stores.ts";
import { subscriptions } from "./en/subscriptions.ts";

import type { fr } from "./fr.ts";

type Words<T> = { [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

import { viewing } from "./en/viewing.ts";
import { voice } from "./en/voice.ts";
import { wishlists } from "./en/wishlists.ts";
import { workday } from "./en/workday.ts";

/** Every word the shop says in English: the same keys as French, checked by the type. */
export const en: Words<typeof fr> = {
  common,
  shop,
  late,
  list,
  product,
  promotions,
  promotionForm,
  promotionInsight,
  promotionOutlook,
  showcases,
  specs,
  stock,
  stores,
  subscriptions,
  questions,
  desk,
  macros,
  cases,
  reviews,
  legal,
  cart,
  checkout,
  colleagues,
  edits,
  elsewhere,
  exchanges,
  found,
  fulfilment,
  ownership,
  paidLater,
  payment,
  paymentRequests,
  orders,
  account,
  admin,
  adminDelivery,
  catalogue,
  categoryRoom,
  productLinks,
  productRoom,
  adminPrices,
  adminPromises,
  adminStores,
  api,
  club,
  counter,
  credit,
  customs,
  gestures,
  exports,
  imports,
  invoiceDocument,
  invoices,
  kinds,
  journal,
  journalWords,
  lookUp,
  mails,
  prices,
  privacy,
  purchasing,
  quality,
  placements,
  ranking,
  reconciliation,
  refusals,
  rehearsals,
  orderRoom,
  xray,
  reservations,
  returns,
  routing,
  searchRoom,
  voice,
  viewing,
  wishlists,
  workday,
  alerts,
};
