import { type Field, plainText } from "../field.ts";
import type { FeedItem } from "../schema.ts";
import { googleFields } from "./google.ts";

/** Meta says the same things in a few other words, and wants every column in every row. */
const renamed: Readonly<Record<string, string>> = {
  in_stock: "in stock",
  out_of_stock: "out of stock",
  preorder: "preorder",
  backorder: "available for order",
};

const columns = [
  ...["id", "title", "description", "availability", "condition", "price", "link", "image_link", "brand"],
  ...[
    "sale_price",
    "sale_price_effective_date",
    "gtin",
    "mpn",
    "item_group_id",
    "google_product_category",
    "product_type",
    "color",
    "size",
    "material",
  ],
  ...["shipping_weight", "additional_image_link"],
] as const;

/** One article in the words of a Meta catalogue. */
export function metaFields(item: FeedItem, now: Date): Field[] {
  const told = Map.groupBy(googleFields(item, now), ([name]) => name);
  return columns.map((name): Field => {
    const value = (told.get(name) ?? []).map(plainText).filter(Boolean).join(",");
    return [name, name === "availability" ? (renamed[value] ?? value) : value];
  });
}
