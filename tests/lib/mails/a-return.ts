import type { ExchangeView } from "#lib/exchanges/schema";
import type { ReturnView, WithdrawalView } from "#lib/returns/schema";
import { anOrder } from "./an-order.ts";

const at = (time: string) => new Date(`2026-12-${time}Z`);

/** One of two lamps that Camille withdrew from; received, and paid back less what a scratch costs. */
export const comingBack: ReturnView = {
  id: "0191",
  number: "RT-100001",
  orderId: anOrder.id,
  orderNumber: anOrder.number,
  customerName: anOrder.customer.name,
  email: anOrder.customer.email,
  locale: "fr",
  state: "settled",
  wish: "refund",
  announcedAt: at("01T17:42:00"),
  withdrawnAt: at("01T17:42:00"),
  deliveryBackMinor: 0,
  provedAt: null,
  trackingCode: null,
  receivedAt: at("04T09:00:00"),
  locationCode: "ANG",
  locationName: "Bonnefoy Angers Ralliement",
  inspectedById: null,
  hasAccount: true,
  creditAgreedAt: null,
  settledAt: at("05T09:00:00"),
  refundMinor: 3890,
  deductionMinor: 500,
  settlementNote: "pied rayé",
  lines: [
    {
      id: "rl1",
      orderLineId: "l1",
      sku: "BF-MAI-001-COBALT",
      name: "Lampe Lueur",
      optionsText: "Bleu cobalt",
      pictureFile: null,
      quantity: 1,
      reason: "changed_mind",
      restocked: 0,
      damaged: 1,
      missing: 0,
      guaranteeUntil: null,
      worthMinor: 0,
    },
  ],
  events: [],
};

/** What was kept instead, and not paid for. */
export const notExchanged: ExchangeView = {
  id: "0193",
  returnId: comingBack.id,
  returnNumber: comingBack.number,
  orderId: anOrder.id,
  orderNumber: anOrder.number,
  state: "dropped",
  sku: "BF-MAI-001-BRIQUE",
  name: "Lampe Lueur",
  optionsText: "Rouge brique",
  pictureFile: null,
  quantity: 1,
  isEven: false,
  backMinor: 4390,
  totalMinor: 5900,
  keptUntil: at("22T09:00:00"),
  newOrder: null,
  dropped: "not_paid",
};

export const stated: WithdrawalView = {
  id: "0192",
  orderId: anOrder.id,
  orderNumber: anOrder.number,
  statedAt: at("01T17:42:00"),
  name: "Camille Renard",
  email: "camille@courrier.example",
  whole: false,
  lines: [{ orderLineId: "l1", sku: "BF-MAI-001-COBALT", name: "Lampe Lueur", quantity: 1, sent: true }],
  returnNumber: "RT-100001",
};
