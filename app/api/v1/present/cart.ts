import { z } from "zod";
import type { RelayPoint } from "#lib/carriers/schema";
import {
  address,
  type CartCredit,
  contact,
  type DeliveryOption,
  fulfilment,
  type PricedCart,
  type PricedLine,
} from "#lib/cart/schema";
import { deliverySlot } from "#lib/delivery/schema";
import type { Locale } from "#lib/kernel/locale";
import { discountsAnswer, offersAnswer, presentDiscounts, presentOffers } from "./cart-offers.ts";
import { companyAnswer, moneyAnswer, presentMoney, presentMoneyOrNull, presentVat, vatAnswer } from "./money.ts";
import { imageAnswer, presentPicture } from "./picture.ts";
import { arrivalAnswer, presentArrival, presentPrior, priorPriceAnswer } from "./product-card.ts";

export const deliveryOptionAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    carrier: z.string(),
    price: moneyAnswer,
    freeFrom: moneyAnswer.nullable(),
    kind: z.enum(["home", "express", "relay", "appointment"]),
    promisedAt: z.string().meta({ description: "RFC 3339; its local date is the promise." }),
    window: z
      .object({ from: z.string(), to: z.string() })
      .meta({ description: "Half of such parcels come by the first day, nine of ten by the last." }),
    cutOff: z.string().meta({ description: "From this instant on the promise is another one." }),
  })
  .meta({ id: "DeliveryOption" });

export const relayPointAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    line1: z.string(),
    postcode: z.string(),
    metres: z.int().meta({ description: "From the postcode of the cart." }),
    closedOn: z.array(z.int()).meta({ description: "Weekdays; Monday is 1." }),
  })
  .meta({ id: "RelayPoint", description: "A shop that keeps the parcel until it is fetched." });

export const presentRelayPoint = ({ id, name, line1, postcode, metres, closedOn }: RelayPoint) => ({
  id,
  name,
  line1,
  postcode,
  metres,
  closedOn: [...closedOn],
});

const noticeAnswer = z.discriminatedUnion("code", [
  z.object({ code: z.literal("price_changed"), was: moneyAnswer, is: moneyAnswer }),
  z.object({ code: z.literal("short_of_stock"), available: z.int() }),
  z.object({ code: z.literal("no_longer_sold") }),
  z.object({ code: z.literal("price_frozen") }),
  z.object({ code: z.literal("store_only") }),
  z.object({ code: z.literal("not_sent_abroad") }),
]);

const lineAnswer = z
  .object({
    id: z.string(),
    sku: z.string(),
    handle: z.string(),
    name: z.string(),
    options: z.string(),
    image: imageAnswer.nullable(),
    quantity: z.int(),
    maxQuantity: z.int(),
    priceList: z.string().nullable().meta({ description: "The price list that names its price; null: everybody's." }),
    listPrice: moneyAnswer.meta({ description: "Before any promotion; price is after those that everybody sees." }),
    price: moneyAnswer,
    priorPrice: priorPriceAnswer.nullable(),
    markdowns: discountsAnswer.meta({ description: "Already in the price, for the whole line." }),
    discounts: discountsAnswer.meta({ description: "price × quantity less these is the total." }),
    gift: z.boolean(),
    ecoFee: moneyAnswer,
    total: moneyAnswer,
    netPrice: moneyAnswer.nullable().meta({
      description: "Where it is priced without VAT: its VAT is then counted on the sum of its rate.",
    }),
    netTotal: moneyAnswer,
    vatBasisPoints: z.int(),
    wording: z.string().nullable().meta({ description: "What is engraved on it." }),
    minimumAge: z.int().nullable(),
    notWithdrawable: z
      .enum(["made_to_measure", "perishable", "dated_service", "digital_started"])
      .nullable()
      .meta({ description: "Why nobody may withdraw from it." }),
    fulfilment,
    arrival: arrivalAnswer.nullable(),
    notices: z.array(noticeAnswer),
  })
  .meta({ id: "CartLine" });

const creditAnswer = z
  .object({
    id: z.string(),
    kind: z.enum(["gift_card", "store_credit", "club"]),
    lastFour: z.string().nullable(),
    amount: moneyAnswer,
    available: moneyAnswer,
  })
  .meta({ id: "CartCredit", description: "A payment, never a discount: the total and its VAT stay." });

export const cartAnswer = z
  .object({
    id: z.string(),
    locale: z.enum(["fr", "en"]),
    currency: z.literal("EUR"),
    lines: z.array(lineAnswer),
    ...offersAnswer.shape,
    contact: contact.nullable(),
    company: companyAnswer.nullable(),
    address: address.nullable(),
    deliveryOptions: z.array(deliveryOptionAnswer),
    deliveryOption: z.string().nullable(),
    relayPoint: relayPointAnswer.nullable(),
    slot: deliverySlot.nullable(),
    shipments: z.array(
      z.object({
        fulfilment,
        storeName: z.string().nullable(),
        lineIds: z.array(z.string()),
        promisedAt: z.string().nullable(),
      }),
    ),
    goods: moneyAnswer,
    delivery: moneyAnswer,
    total: moneyAnswer,
    vat: z.array(vatAnswer),
    credits: z.array(creditAnswer),
    due: moneyAnswer.meta({ description: "Left to pay by card: the total less what the credits pay." }),
    freeDeliveryIn: moneyAnswer.nullable(),
    itemCount: z.int(),
  })
  .meta({ id: "Cart" });

export const presentCart = (cart: PricedCart): z.input<typeof cartAnswer> => ({
  id: cart.id,
  locale: cart.locale,
  currency: cart.currency,
  lines: cart.lines.map((line) => presentLine(line, cart.locale)),
  ...presentOffers(cart),
  contact: cart.contact,
  company: cart.company,
  address: cart.address,
  deliveryOptions: cart.deliveryOptions.map(presentDeliveryOption),
  deliveryOption: cart.deliveryOption,
  relayPoint: cart.relayPoint && presentRelayPoint(cart.relayPoint),
  slot: cart.slot,
  shipments: cart.shipments.map(({ fulfilment, storeName, lineIds, promisedAt }) => ({
    fulfilment,
    storeName,
    lineIds: [...lineIds],
    promisedAt,
  })),
  goods: presentMoney(cart.goods),
  delivery: presentMoney(cart.delivery),
  total: presentMoney(cart.total),
  vat: cart.vat.map(presentVat),
  credits: cart.credits.map(presentCredit),
  due: presentMoney(cart.due),
  freeDeliveryIn: presentMoneyOrNull(cart.freeDeliveryIn),
  itemCount: cart.itemCount,
});

const presentCredit = ({ amount, available, ...credit }: CartCredit): z.input<typeof creditAnswer> => ({
  ...credit,
  amount: presentMoney(amount),
  available: presentMoney(available),
});

export const presentDeliveryOption = (option: DeliveryOption): z.input<typeof deliveryOptionAnswer> => ({
  id: option.id,
  name: option.name,
  carrier: option.carrier,
  price: presentMoney(option.price),
  freeFrom: presentMoneyOrNull(option.freeFrom),
  kind: option.kind,
  promisedAt: option.promisedAt,
  window: option.window,
  cutOff: option.cutOff,
});

const presentLine = (line: PricedLine, locale: Locale): z.input<typeof lineAnswer> => ({
  id: line.id,
  sku: line.sku,
  handle: line.handle,
  name: line.name,
  options: line.optionsText,
  image: line.picture && presentPicture(line.picture),
  quantity: line.quantity,
  maxQuantity: line.maxQuantity,
  priceList: line.listCode,
  listPrice: presentMoney(line.listGross),
  price: presentMoney(line.unitGross),
  priorPrice: presentPrior(line.prior),
  markdowns: presentDiscounts(line.markdowns, locale),
  discounts: presentDiscounts(line.discounts, locale),
  gift: line.gift,
  ecoFee: presentMoney(line.ecoFee),
  total: presentMoney(line.totalGross),
  netPrice: presentMoneyOrNull(line.unitNet),
  netTotal: presentMoney(line.totalNet),
  vatBasisPoints: line.vatBasisPoints,
  wording: line.wording ?? null,
  minimumAge: line.ageMin ?? null,
  notWithdrawable: line.exception ?? null,
  fulfilment: line.fulfilment,
  arrival: presentArrival(line.arrival),
  notices: line.notices.map((notice) =>
    notice.code === "price_changed"
      ? { code: notice.code, was: presentMoney(notice.was), is: presentMoney(notice.is) }
      : notice,
  ),
});
