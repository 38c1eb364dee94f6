import type { Field } from "../field.ts";
import type { FeedItem } from "../schema.ts";
import { priceText } from "./google.ts";

/** What each store has of an article, in the words of Google's local inventory; one row a store. */
export const localRows = (item: FeedItem): Field[][] =>
  item.stores.map(({ code, quantity, availability }) => [
    ["store_code", code],
    ["id", item.sku],
    ["quantity", String(quantity)],
    ["price", priceText(item.priorMinor ?? item.priceMinor)],
    ["sale_price", item.priorMinor === null ? null : priceText(item.priceMinor)],
    [
      "availability",
      availability === "out" ? "out_of_stock" : availability === "low" ? "limited_availability" : "in_stock",
    ],
    ["pickup_method", availability === "out" ? null : item.storeOnly ? "reserve" : "buy"],
    ["pickup_sla", availability === "out" ? null : "same day"],
  ]);
