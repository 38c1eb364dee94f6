import { account } from "./fr/account.ts";
import { admin } from "./fr/admin.ts";
import { journal } from "./fr/admin-audit.ts";
import { journalWords } from "./fr/admin-audit-words.ts";
import { catalogue } from "./fr/admin-catalogue.ts";
import { categoryRoom } from "./fr/admin-categories.ts";
import { colleagues } from "./fr/admin-colleagues.ts";
import { adminDelivery } from "./fr/admin-delivery.ts";
import { invoices } from "./fr/admin-invoices.ts";
import { productLinks } from "./fr/admin-links.ts";
import { orderRoom } from "./fr/admin-order.ts";
import { adminPrices } from "./fr/admin-prices.ts";
import { productRoom } from "./fr/admin-product.ts";
import { adminPromises } from "./fr/admin-promises.ts";
import { promotionForm } from "./fr/admin-promotion-form.ts";
import { promotionInsight } from "./fr/admin-promotion-insight.ts";
import { promotionOutlook } from "./fr/admin-promotion-outlook.ts";
import { promotions } from "./fr/admin-promotions.ts";
import { reconciliation } from "./fr/admin-reconciliation.ts";
import { rehearsals } from "./fr/admin-rehearsals.ts";
import { adminStores } from "./fr/admin-stores.ts";
import { xray } from "./fr/admin-xray.ts";
import { alerts } from "./fr/alerts.ts";
import { api } from "./fr/api.ts";
import { cart } from "./fr/cart.ts";
import { cases } from "./fr/cases.ts";
import { checkout } from "./fr/checkout.ts";
import { club } from "./fr/club.ts";
import { common } from "./fr/common.ts";
import { counter } from "./fr/counter.ts";
import { credit } from "./fr/credit.ts";
import { customs } from "./fr/customs.ts";
import { desk } from "./fr/desk.ts";
import { edits } from "./fr/edits.ts";
import { elsewhere } from "./fr/elsewhere.ts";
import { exchanges } from "./fr/exchanges.ts";
import { exports } from "./fr/exports.ts";
import { found } from "./fr/found.ts";
import { fulfilment } from "./fr/fulfilment.ts";
import { gestures } from "./fr/gestures.ts";
import { imports } from "./fr/imports.ts";
import { invoiceDocument } from "./fr/invoice-document.ts";
import { kinds } from "./fr/kinds.ts";
import { late } from "./fr/late.ts";
import { legal } from "./fr/legal.ts";
import { list } from "./fr/list.ts";
import { lookUp } from "./fr/look-up.ts";
import { macros } from "./fr/macros.ts";
import { mails } from "./fr/mails.ts";
import { orders } from "./fr/orders.ts";
import { ownership } from "./fr/ownership.ts";
import { paidLater } from "./fr/paid-later.ts";
import { payment } from "./fr/payment.ts";
import { paymentRequests } from "./fr/payment-requests.ts";
import { placements } from "./fr/placements.ts";
import { prices } from "./fr/prices.ts";
import { privacy } from "./fr/privacy.ts";
import { product } from "./fr/product.ts";
import { purchasing } from "./fr/purchasing.ts";
import { quality } from "./fr/quality.ts";
import { questions } from "./fr/questions.ts";
import { ranking } from "./fr/ranking.ts";
import { refusals } from "./fr/refusals.ts";
import { reservations } from "./fr/reservations.ts";
import { returns } from "./fr/returns.ts";
import { reviews } from "./fr/reviews.ts";
import { routing } from "./fr/routing.ts";
import { searchRoom } from "./fr/search-room.ts";
import { shop } from "./fr/shop.ts";
import { showcases } from "./fr/showcases.ts";
import { specs } from "./fr/specs.ts";
import { stock } from "./fr/stock.ts";
import { stores } from "./fr/stores.ts";
import { subscriptions } from "./fr/subscriptions.ts";
import { viewing } from "./fr/viewing.ts";
import { voice } from "./fr/voice.ts";
import { wishlists } from "./fr/wishlists.ts";
import { workday } from "./fr/workday.ts";

/** Every word the shop says in French. One file an area, so that each screen finds its own. */
export const fr = {
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
