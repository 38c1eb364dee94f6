import { z } from "zod";
import type { Locale } from "#lib/kernel/locale";
import { laterKinds } from "#lib/orders/paid-later";
import type { LineDiscount, OrderView, ParcelView } from "#lib/orders/schema";
import { shopUrl } from "#lib/platform/env";
import type { LateParcel } from "#lib/promises/schema";
import { discountsAnswer } from "./cart-offers.ts";
import { companyAnswer, moneyAnswer, presentMoney, presentMoneyOrNull, presentVat, vatAnswer } from "./money.ts";
import { pictureUrl } from "./picture.ts";

const orderLineAnswer = z
  .object({
    sku: z.string(),
    handle: z.string(),
    name: z.string(),
    options: z.string(),
    imageUrl: z.string().nullable(),
    quantity: z.int(),
    listPrice: moneyAnswer,
    price: moneyAnswer,
    discounts: discountsAnswer,
    gift: z.boolean(),
    total: moneyAnswer,
    netPrice: moneyAnswer.nullable(),
    netTotal: moneyAnswer.nullable(),
    vatBasisPoints: z.int(),
    ecoFee: moneyAnswer,
    cancelledQuantity: z.int(),
    refundedQuantity: z.int(),
    refunded: moneyAnswer,
  })
  .meta({ id: "OrderLine" });

const promiseAnswer = z
  .object({ method: z.enum(["delivery", "pickup"]), from: z.string(), promisedAt: z.string() })
  .meta({ id: "Promise", description: "Delivered on this local date, or ready for pick-up from this instant." });

const parcelAnswer = promiseAnswer
  .extend({
    toldFor: z
      .string()
      .nullable()
      .meta({ description: "The date that was told instead, once the promised one was given up." }),
    carrier: z.string().nullable(),
    trackingCode: z.string().nullable(),
    sentAt: z.string().nullable(),
    readyAt: z.string().nullable(),
    collectedAt: z.string().nullable(),
    skus: z.array(z.string()),
  })
  .meta({ id: "Parcel" });

const tenderAnswer = z
  .object({
    kind: z.enum(["card", "gift_card", "store_credit", "club", "exchange", ...laterKinds]),
    lastFour: z.string().nullable(),
    brand: z.string().nullable().meta({ description: "Of a card: visa, mastercard…" }),
    wallet: z.string().nullable().meta({ description: "What the card was shown by: apple_pay, google_pay…" }),
    amount: moneyAnswer,
    refunded: moneyAnswer,
  })
  .meta({ id: "Tender", description: "What paid a part of the order." });

export const orderAnswer = z
  .object({
    number: z.string(),
    token: z.string().meta({ description: "Opens the order without an account." }),
    url: z.string(),
    status: z.enum(["placed", "preparing", "sent", "collected", "cancelled"]),
    placedAt: z.string(),
    total: moneyAnswer,
    goods: moneyAnswer,
    delivery: moneyAnswer,
    discount: moneyAnswer.meta({ description: "Off the goods; goods is what was left." }),
    deliveryDiscount: moneyAnswer,
    discounts: discountsAnswer.meta({ description: "By promotion, those in the prices among them." }),
    codes: z.array(z.string()),
    held: z.boolean().meta({
      description: "The shop checks a price: nothing is taken and nothing leaves.",
    }),
    captured: moneyAnswer.meta({ description: "Secured: taken, or kept aside by the card's bank (authorised)." }),
    authorised: moneyAnswer.meta({ description: "Of captured, what is taken when the goods leave." }),
    refunded: moneyAnswer.meta({ description: "Given back, or never taken (released)." }),
    released: moneyAnswer.meta({ description: "Of refunded, what was never taken." }),
    tenders: z.array(tenderAnswer),
    vat: z.array(vatAnswer),
    company: companyAnswer.nullable(),
    contact: z.object({ email: z.string(), name: z.string(), phone: z.string().nullable() }),
    address: z
      .object({
        line1: z.string(),
        line2: z.string().nullable(),
        postcode: z.string(),
        city: z.string(),
        country: z.string(),
      })
      .nullable(),
    lines: z.array(orderLineAnswer),
    promises: z.array(promiseAnswer),
    parcels: z.array(parcelAnswer),
    documents: z.array(z.never()).meta({ description: "Invoices; none yet." }),
  })
  .meta({ id: "Order" });

export const presentOrder = (
  order: OrderView,
  late: ReadonlyMap<string, LateParcel> = new Map(),
): z.input<typeof orderAnswer> => ({
  number: order.number,
  token: order.token,
  url: `${shopUrl()}/${order.locale}/orders/${order.number}?token=${order.token}`,
  status: order.state,
  placedAt: order.placedAt,
  total: presentMoney(order.total),
  goods: presentMoney(order.goods),
  delivery: presentMoney(order.delivery),
  discount: presentMoney(order.discount),
  deliveryDiscount: presentMoney(order.deliveryDiscount),
  discounts: order.promotions.map(({ discountMinor, ...promotion }) =>
    presentDiscount({ ...promotion, amountMinor: discountMinor }, order.locale),
  ),
  codes: [...order.codes],
  held: order.held,
  captured: presentMoney(order.captured),
  authorised: presentMoney(order.authorised),
  refunded: presentMoney(order.refunded),
  released: presentMoney(order.released),
  tenders: order.tenders.map(({ kind, lastFour, brand, wallet, amount, refunded }) => ({
    ...{ kind, lastFour, brand, wallet },
    amount: presentMoney(amount),
    refunded: presentMoney(refunded),
  })),
  vat: order.vat.map(presentVat),
  company: order.company,
  contact: { email: order.customer.email, name: order.customer.name, phone: order.customer.phone },
  address: order.address,
  lines: order.parcels.flatMap(({ lines }) => lines).map((line) => presentLine(line, order.locale)),
  promises: order.parcels.map(presentPromise),
  parcels: order.parcels.map((parcel) => ({
    ...presentPromise(parcel),
    toldFor: late.get(parcel.id)?.toldFor?.toISOString() ?? null,
    carrier: parcel.carrier,
    trackingCode: parcel.trackingCode,
    sentAt: parcel.sentAt,
    readyAt: parcel.readyAt,
    collectedAt: parcel.collectedAt,
    skus: parcel.lines.map(({ sku }) => sku),
  })),
  documents: [],
});

const presentPromise = ({ method, locationName, promisedAt }: ParcelView): z.input<typeof promiseAnswer> => ({
  method,
  from: locationName,
  promisedAt,
});

const presentDiscount = ({ promotionId, nameFr, nameEn, amountMinor }: LineDiscount, locale: Locale) => ({
  promotionId,
  name: locale === "en" ? nameEn : nameFr,
  amount: presentMoney(amountMinor),
});

const presentLine = (line: ParcelView["lines"][number], locale: Locale): z.input<typeof orderLineAnswer> => ({
  sku: line.sku,
  handle: line.handle,
  name: line.name,
  options: line.optionsText,
  imageUrl: line.pictureFile && pictureUrl(line.pictureFile),
  quantity: line.quantity,
  listPrice: presentMoney(line.listGross),
  price: presentMoney(line.unitGross),
  discounts: line.discounts.map((discount) => presentDiscount(discount, locale)),
  gift: line.gift,
  total: presentMoney(line.totalGross),
  netPrice: presentMoneyOrNull(line.unitNet),
  netTotal: presentMoneyOrNull(line.totalNet),
  vatBasisPoints: line.vatBasisPoints,
  ecoFee: presentMoney(line.ecoFee),
  cancelledQuantity: line.cancelledQuantity,
  refundedQuantity: line.refundedQuantity,
  refunded: presentMoney(line.refunded),
});
