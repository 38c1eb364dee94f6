import type { Process, Recurring } from "#lib/platform/process";
import { accountMails } from "./account-mails.ts";
import { accountOrders } from "./account-orders.ts";
import { alertDays, alerts } from "./alerts.ts";
import { bestBefore } from "./best-before.ts";
import { bulkPrices } from "./bulk-prices.ts";
import { captureSweeps, captures } from "./captures.ts";
import { carrierEvents, carrierQuestions } from "./carrier-events.ts";
import { caseInvoices } from "./case-invoices.ts";
import { caseMails } from "./case-mails.ts";
import { caseMarketplace } from "./case-marketplace.ts";
import { cases, caseTimes } from "./cases.ts";
import { catalogueFollows, catalogueSchedule } from "./catalogue.ts";
import { creditMails } from "./credit-mails.ts";
import { digitalCodes } from "./digital-codes.ts";
import { dispatchDays } from "./dispatch-days.ts";
import { einvoicing } from "./einvoicing.ts";
import { exchanges, exchangeTerms } from "./exchanges.ts";
import { feedFacts, feedTimes } from "./feeds.ts";
import { giftCards } from "./gift-cards.ts";
import { housekeeping } from "./housekeeping.ts";
import { imports } from "./imports.ts";
import { invoiceBooks, invoices } from "./invoices.ts";
import { listingSweeps, listings } from "./listings.ts";
import { loyalty, loyaltyDays } from "./loyalty.ts";
import { loyaltyEndings, loyaltyMails } from "./loyalty-mails.ts";
import { movedCategories } from "./moved-categories.ts";
import { noteMails } from "./note-mails.ts";
import { orderEdits } from "./order-edits.ts";
import { orderMails } from "./order-mails.ts";
import { overdueArrivals } from "./overdue-arrivals.ts";
import { paymentMails } from "./payment-mails.ts";
import { paymentRequests, paymentRequestTerms } from "./payment-requests.ts";
import { payments } from "./payments.ts";
import { pickups, pickupTerms } from "./pickups.ts";
import { priceIncidents, priceSentinel } from "./price-incidents.ts";
import { priceMails } from "./price-mails.ts";
import { priceSchedule } from "./price-schedule.ts";
import { privacy, privacyDays } from "./privacy.ts";
import { productBatches } from "./product-batches.ts";
import { promiseFigure } from "./promise-figure.ts";
import { promiseMails } from "./promise-mails.ts";
import { promises, promiseWatch } from "./promise-watch.ts";
import { promotionListings } from "./promotion-listings.ts";
import { promotionMails } from "./promotion-mails.ts";
import { promotionSchedule } from "./promotion-schedule.ts";
import { qualityFacts, qualityTimes } from "./quality.ts";
import { questions } from "./questions.ts";
import { rankings } from "./rankings.ts";
import { reauthorisationDays, reauthorisations } from "./reauthorisations.ts";
import { reconciliation } from "./reconciliation.ts";
import { redirectDays } from "./redirect-days.ts";
import { dueRefunds, refundRequests } from "./refund-requests.ts";
import { rehearsals } from "./rehearsals.ts";
import { rerouting } from "./rerouting.ts";
import { reservationMails } from "./reservation-mails.ts";
import { returnMails } from "./return-mails.ts";
import { reviewDays, reviews } from "./reviews.ts";
import { seats } from "./seats.ts";
import { stockProof, stockProofMails } from "./stock-proof.ts";
import { stoppedRefunds } from "./stopped-refunds.ts";
import { subscriptionDays, subscriptions } from "./subscriptions.ts";
import { supplierOrders } from "./supplier-orders.ts";
import { transferTerms } from "./transfers.ts";
import { voiceTimes } from "./voice.ts";

/** Everything that follows a fact. A new process is added here. */
export const processes: readonly Process[] = [
  ...accountMails,
  ...accountOrders,
  ...alerts,
  ...bulkPrices,
  ...captures,
  ...carrierEvents,
  ...caseMails,
  ...caseMarketplace,
  ...caseInvoices,
  ...cases,
  ...catalogueFollows,
  ...creditMails,
  ...digitalCodes,
  ...dispatchDays,
  ...exchanges,
  ...feedFacts,
  ...giftCards,
  ...invoices,
  ...listings,
  ...loyalty,
  ...loyaltyMails,
  ...movedCategories,
  ...noteMails,
  ...orderEdits,
  ...orderMails,
  ...paymentMails,
  ...paymentRequests,
  ...payments,
  ...pickups,
  ...priceIncidents,
  ...priceMails,
  ...privacy,
  ...productBatches,
  ...promiseMails,
  ...promises,
  ...promotionMails,
  ...qualityFacts,
  ...refundRequests,
  ...rerouting,
  ...reservationMails,
  ...returnMails,
  ...questions,
  ...reauthorisations,
  ...reviews,
  ...stockProofMails,
  ...stoppedRefunds,
  ...subscriptions,
  ...supplierOrders,
];

/** Everything that comes back by itself. */
export const recurring: readonly Recurring[] = [
  ...alertDays,
  ...bestBefore,
  ...captureSweeps,
  ...carrierQuestions,
  ...caseTimes,
  ...catalogueSchedule,
  ...einvoicing,
  ...dueRefunds,
  ...exchangeTerms,
  ...feedTimes,
  ...housekeeping,
  ...imports,
  ...invoiceBooks,
  ...listingSweeps,
  ...loyaltyDays,
  ...loyaltyEndings,
  ...overdueArrivals,
  ...paymentRequestTerms,
  ...pickupTerms,
  ...priceSchedule,
  ...priceSentinel,
  ...privacyDays,
  ...promiseFigure,
  ...promiseWatch,
  ...promotionListings,
  ...promotionSchedule,
  ...qualityTimes,
  ...rankings,
  ...reauthorisationDays,
  ...reconciliation,
  ...redirectDays,
  ...rehearsals,
  ...reviewDays,
  ...seats,
  ...stockProof,
  ...subscriptionDays,
  ...transferTerms,
  ...voiceTimes,
];
