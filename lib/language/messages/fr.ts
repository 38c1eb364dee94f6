import { account } from "./fr/account.ts";
import { admin } from "./fr/admin.ts";
import { journal } from "./fr/admin-audit.ts";
import { journalWords } from "./fr/admin-audit-words.ts";
import { colleagues } from "./fr/admin-colleagues.ts";
import { adminDelivery } from "./fr/admin-delivery.ts";
import { invoices } from "./fr/admin-invoices.ts";
import { orderRoom } from "./fr/admin-order.ts";
import { adminPrices } from "./fr/admin-prices.ts";
import { adminPromises } from "./fr/admin-promises.ts";
import { promotionForm } from "./fr/admin-promotion-form.ts";
import { promotionInsight } from "./fr/admin-promotion-insight.ts";
import { promotionOutlook } from "./fr/admin-promotion-outlook.ts";
import { promotions } from "./fr/admin-promotions.ts";
import { reconciliation } from "./fr/admin-reconciliation.ts";
import { rehearsals } from "./fr/admin-rehearsals.ts";
import { adminStores } from "./fr/admin-stores.ts";
import { xray } from "./fr/admin-xray.ts";
import { api } from "./fr/api.ts";
import { cart } from "./fr/cart.ts";
import { checkout } from "./fr/checkout.ts";
import { common } from "./fr/common.ts";
import { counter } from "./fr/counter.ts";
import { credit } from "./fr/credit.ts";
import { edits } from "./fr/edits.ts";
import { exchanges } from "./fr/exchanges.ts";
import { fulfilment } from "./fr/fulfilment.ts";
import { gestures } from "./fr/gestures.ts";
import { invoiceDocument } from "./fr/invoice-document.ts";
import { kinds } from "./fr/kinds.ts";
import { late } from "./fr/late.ts";
import { legal } from "./fr/legal.ts";
import { list } from "./fr/list.ts";
import { mails } from "./fr/mails.ts";
import { orders } from "./fr/orders.ts";
import { paidLater } from "./fr/paid-later.ts";
import { payment } from "./fr/payment.ts";
import { paymentRequests } from "./fr/payment-requests.ts";
import { prices } from "./fr/prices.ts";
import { product } from "./fr/product.ts";
import { purchasing } from "./fr/purchasing.ts";
import { refusals } from "./fr/refusals.ts";
import { reservations } from "./fr/reservations.ts";
import { returns } from "./fr/returns.ts";
import { routing } from "./fr/routing.ts";
import { shop } from "./fr/shop.ts";
import { specs } from "./fr/specs.ts";
import { stock } from "./fr/stock.ts";
import { stores } from "./fr/stores.ts";
import { subscriptions } from "./fr/subscriptions.ts";

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
  specs,
  stock,
  stores,
  subscriptions,
  legal,
  cart,
  checkout,
  colleagues,
  edits,
  exchanges,
  fulfilment,
  paidLater,
  payment,
  paymentRequests,
  orders,
  account,
  admin,
  adminDelivery,
  adminPrices,
  adminPromises,
  adminStores,
  api,
  counter,
  credit,
  gestures,
  invoiceDocument,
  invoices,
  kinds,
  journal,
  journalWords,
  mails,
  prices,
  purchasing,
  reconciliation,
  refusals,
  rehearsals,
  orderRoom,
  xray,
  reservations,
  returns,
  routing,
};
