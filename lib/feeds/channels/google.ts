import type { Field } from "../field.ts";
import { isGtin, isRestricted } from "../gtin.ts";
import type { FeedItem } from "../schema.ts";

export const priceText = (minor: number): string => `${(minor / 100).toFixed(2)} EUR`;

/** Google's limits, in characters. */
export const titleLimit = 150;
export const descriptionLimit = 5_000;
const mostPictures = 10;

/**
 * The price before and the price now: a reduction is told as `price` and `sale_price`, so that what counts is always what
 * the page asks. Valid from now on, until the promotion ends.
 */
const pricesOf = ({ priceMinor, priorMinor, reducedUntil }: FeedItem, now: Date): Field[] =>
  priorMinor === null
    ? [["price", priceText(priceMinor)]]
    : [
        ["price", priceText(priorMinor)],
        ["sale_price", priceText(priceMinor)],
        ["sale_price_effective_date", reducedUntil && `${now.toISOString()}/${reducedUntil}`],
      ];

/** A barcode of GS1 is told, a shop's own is not: then the maker's name alone says what it is. */
export const toldGtin = ({ gtin }: FeedItem): string | null =>
  gtin && isGtin(gtin) && !isRestricted(gtin) ? gtin : null;

const identityOf = (item: FeedItem): Field[] => {
  const gtin = toldGtin(item);
  return [
    ["brand", item.brand],
    ["gtin", gtin],
    ["mpn", gtin ? null : item.sku],
    ["identifier_exists", gtin || item.brand ? null : "no"],
  ];
};

const unitsOf: Readonly<Record<string, string>> = {
  g: "g",
  kg: "kg",
  ml: "ml",
  cl: "cl",
  l: "l",
  m: "m",
  cm: "cm",
  piece: "ct",
};
const baseOf: Readonly<Record<string, string>> = {
  g: "1kg",
  kg: "1kg",
  ml: "1l",
  cl: "1l",
  l: "1l",
  m: "1m",
  cm: "1m",
  piece: "1ct",
};

const measureOf = ({ measure }: FeedItem): Field[] => {
  const unit = measure && unitsOf[measure.unit];
  return measure && unit
    ? [
        ["unit_pricing_measure", `${measure.amount}${unit}`],
        ["unit_pricing_base_measure", baseOf[measure.unit] ?? null],
      ]
    : [];
};

/** The delivery announced on the page: country, price, days. */
const shippingOf = ({ delivery }: FeedItem): Field[] =>
  delivery
    ? [
        [
          "shipping",
          [
            ["country", "FR"],
            ["region", ""],
            ["service", ""],
            ["price", priceText(delivery.priceMinor)],
            ["min_handling_time", String(delivery.handlingDays)],
            ["max_handling_time", String(delivery.handlingDays)],
            ["min_transit_time", String(delivery.transitDays)],
            ["max_transit_time", String(delivery.transitDays)],
          ],
        ],
      ]
    : [];

/** Its entry in the EU's register of energy labels (regulation 2017/1369), from which Google shows label and sheet. */
const certificationOf = ({ eprel }: FeedItem): Field[] =>
  eprel
    ? [
        [
          "certification",
          [
            ["certification_authority", "EC"],
            ["certification_name", "EPREL"],
            ["certification_code", eprel],
          ],
        ],
      ]
    : [];

/** One article in the words of Google Merchant Center; Criteo reads them too. */
export const googleFields = (item: FeedItem, now: Date): Field[] => [
  ["id", item.sku],
  ["title", item.title.slice(0, titleLimit)],
  ["description", item.description.slice(0, descriptionLimit) || item.title],
  ["link", item.link],
  ["image_link", item.pictures[0]?.url ?? null],
  ...item.pictures.slice(1, 1 + mostPictures).map(({ url }): Field => ["additional_image_link", url]),
  ["availability", item.availability],
  ["availability_date", item.arrivesOn],
  ...pricesOf(item, now),
  ...identityOf(item),
  ["condition", item.used ? "used" : "new"],
  ["item_group_id", item.groupId],
  ["google_product_category", item.googleCategory],
  ["product_type", item.category],
  ["color", item.colour],
  ["size", item.size],
  ["material", item.material],
  ["shipping_weight", item.weightGrams > 0 ? `${item.weightGrams} g` : null],
  ...measureOf(item),
  ...certificationOf(item),
  ...shippingOf(item),
  ["return_policy_label", item.digital ? "numerique" : "standard"],
];
