import { optionsFor } from "#lib/delivery/options";
import { deliveryMethods } from "#lib/delivery/queries";
import { newId } from "#lib/kernel/ids";
import { type Day, instantOf } from "#lib/kernel/local-time";
import { database } from "#lib/platform/database";
import { insertRows } from "../../prisma/seed/bulk.ts";
import type { Chance } from "../../prisma/seed/random.ts";

/** A parcel of the simulated season, with what it was promised. */
export type SeasonParcel = {
  readonly orderId: string;
  parcelId: string;
  readonly lineId: string;
  readonly number: string;
  readonly placedAt: Date;
  readonly postcode: string;
  readonly handOverOn: string;
  readonly promisedAt: Date;
  readonly confidence: number;
};

const postcodes = ["49100", "75011", "69003", "13001", "20000", "29200", "67000", "35000"];

/** So many orders of one lamp each on a day, under the promises that the shop makes at those instants. */
export async function ordersOf(day: Day, count: number, variantId: string, luck: Chance): Promise<SeasonParcel[]> {
  const methods = await deliveryMethods();
  const lamp = { weightGrams: 1_200, goodsMinor: 4_900, classes: ["parcel"] };
  const sold = Array.from({ length: count }, (_, i) => {
    const placedAt = instantOf(day, luck.between(0, 1439));
    const postcode = luck.pick(postcodes);
    const options = optionsFor(methods, { ...lamp, postcode }, "fr", placedAt);
    const option = luck.happens(0.3) ? options[0] : options.at(-1);
    if (!option) throw new Error("nothing can be promised");
    return {
      orderId: newId(),
      parcelId: newId(),
      lineId: newId(),
      number: `DEC${day.replaceAll("-", "")}-${i}`,
      placedAt,
      postcode,
      option,
    };
  });
  await insertRows(database, "orders", sold.map(orderRow));
  await insertRows(
    database,
    "parcel",
    sold.map(({ parcelId: id, orderId, option }) => ({
      ...{ id, orderId, method: "delivery", locationCode: "WEB" },
      promisedAt: option.promisedAt,
    })),
  );
  await insertRows(
    database,
    "order_line",
    sold.map(({ lineId, orderId, parcelId }) => ({
      ...{ id: lineId, orderId, parcelId, variantId, position: 0, sku: "LAMP", productHandle: "lamp", name: "Lampe" },
      ...{ optionsText: "", quantity: 1, unitGrossMinor: 4900, totalGrossMinor: 4900, discountMinor: 0, discounts: [] },
      ...{ unitPaidMinor: [], gift: false, vatBasisPoints: 2000, ecoFeeMinor: 0, method: "delivery" },
      ...{ cancelledQuantity: 0, refundedQuantity: 0, refundedMinor: 0 },
    })),
  );
  await insertRows(
    database,
    "delivery_promise",
    sold.map(({ lineId, orderId, parcelId, postcode, option: { kept, promisedAt } }) => {
      const { place, ...promise } = kept;
      const of = { orderLineId: lineId, orderId, parcelId, variantId, locationCode: place };
      const asMade = { state: "promised", method: "delivery", promisedAt, forecastAt: promisedAt, presumed: false };
      return { ...of, ...promise, ...asMade, postcode };
    }),
  );
  return sold.map(({ option, ...parcel }) => ({
    ...parcel,
    handOverOn: option.kept.handOverOn ?? "",
    promisedAt: new Date(option.promisedAt),
    confidence: option.kept.confidence,
  }));
}

const orderRow = ({
  orderId,
  number,
  placedAt,
  postcode,
}: Readonly<{ orderId: string; number: string; placedAt: Date; postcode: string }>) => ({
  ...{ id: orderId, number, attemptId: newId(), cartId: newId(), state: "placed", locale: "fr", channel: "web" },
  ...{ email: "camille@courrier.example", name: "Camille Rousseau", postcode, country: "FR", currency: "EUR" },
  ...{ goodsMinor: 4900, deliveryMinor: 0, totalMinor: 4900, capturedMinor: 4900, refundedMinor: 0 },
  ...{ deliveryRefundedMinor: 0, discountMinor: 0, deliveryDiscountMinor: 0, promotions: [], codes: [], vat: [] },
  ...{ termsVersion: "t1", placedAt, updatedAt: placedAt },
});
